import { globalIdOf } from '@concordat/database/reads';
import {
  actions,
  bodies,
  escalations,
  forumChanges,
  forums,
  id,
  planEntries,
  posts,
} from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const body = globalIdOf('Body', bodies.ours);
const forumId = globalIdOf('Forum', forums.group);

/** Commands on forums and their forward plan. */
export const forumsCommands: Asked = {
  answerEscalation: {
    escalationId: escalations.asked,
    minutesItemId: id(161),
    outcome: 'agreed',
    text: 'Sell it',
    expectedVersion,
  },
  escalateMatter: {
    sourceKind: 'action',
    sourceId: globalIdOf('Action', actions.undated),
    toForumId: forumId,
    title: '',
    reason: '',
    askedBy: '',
  },
  withdrawEscalation: { escalationId: escalations.asked, reason: '', expectedVersion },
  addForumAlias: { forumId, alias: 'Money', expectedVersion },
  addPlanEntry: { forumId, title: '' },
  addStandingItem: { forumId, title: 'Fees', expectedVersion },
  adoptTerms: { forumId, from: '2017-01-01', text: 'It meets.', expectedVersion },
  decideForumChange: {
    changeId: forumChanges.merger,
    on: '2016-12-01',
    in: 'Minute 4',
    isAgreed: true,
    expectedVersion,
  },
  delegateToForum: { forumId, text: 'Pay', source: 'Scheme', from: '2017-01-01', expectedVersion },
  endSeat: { forumId, postId: globalIdOf('Post', posts.treasurer), until: '2017-01-01', expectedVersion },
  implementForumChange: { changeId: forumChanges.merger, on: '2016-12-01', successors: [], expectedVersion },
  movePlanEntry: { entryId: planEntries.promised, reason: 'Late', expectedVersion },
  planMeetings: { forumId, until: '2010-01-01', rotatesThemes: false },
  proposeForum: { bodyId: body, name: '', aliases: [], purpose: '' },
  recommendForumChange: { kind: 'merge', forumIds: [forumId], on: '2016-12-01', in: '' },
  seatPost: {
    forumId,
    postId: globalIdOf('Post', posts.treasurer),
    role: 'member',
    from: '2017-01-01',
    expectedVersion,
  },
  setForumCadence: { forumId, from: '2017-01-01', words: 'monthly', expectedVersion },
  setReportsTo: { forumId, expectedVersion },
  settlePlanEntry: { entryId: planEntries.promised, status: 'delivered', expectedVersion },
};
