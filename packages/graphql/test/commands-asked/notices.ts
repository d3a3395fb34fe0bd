import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, delegations, notices, posts } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const body = globalIdOf('Body', bodies.ours);
const noticeId = globalIdOf('DecisionNotice', notices.ready);

/** Commands on decision notices and the scheme of delegation. */
export const noticesCommands: Asked = {
  decidePublication: { noticeId, choice: 'full', expectedVersion, idempotencyKey: randomUUID() },
  draftNotice: { bodyId: body, title: '', kind: 'estate', idempotencyKey: randomUUID() },
  endDelegation: {
    delegationId: globalIdOf('Delegation', delegations.tenders),
    until: '2017-01-01',
    expectedVersion,
  },
  grantDelegation: {
    bodyId: body,
    postId: globalIdOf('Post', posts.treasurer),
    kind: 'contract',
    from: '2017-01-01',
    source: '',
  },
  makeNoticeReady: { noticeId, signatoryPostId: globalIdOf('Post', posts.treasurer), expectedVersion },
  openNoticeRegister: { bodyId: body, prefix: 'ABCD', year: 2016, lastBefore: 0 },
  recordConditionMet: { noticeId, on: '2016-12-12', note: 'Met', expectedVersion },
  recordPastNotice: {
    bodyId: body,
    year: 2016,
    number: 999,
    title: '',
    kind: 'estate',
    decision: '',
    signatoryPost: '',
    source: '',
    idempotencyKey: randomUUID(),
  },
  returnNotice: { noticeId, reason: 'No', expectedVersion },
  signNotice: { noticeId, textSha256: 'a'.repeat(64), idempotencyKey: randomUUID() },
  withdrawNotice: { noticeId, reason: 'No', expectedVersion },
  writeNotice: {
    noticeId,
    text: {
      title: 'Cells',
      kind: 'estate',
      decision: '',
      reasons: '',
      options: [],
      advice: [],
      objectives: [],
      contact: '',
    },
    marking: 'official',
    expectedVersion,
  },
};
