import { may, type Viewer } from '../access/index.ts';

const commands = [
  'AddForumAlias',
  'AddStandingItem',
  'AdoptTerms',
  'DelegateToForum',
  'EndSeat',
  'RecommendForumChange',
  'SeatPost',
  'SetForumCadence',
  'SetReportsTo',
];

/** What the viewer may do with a forum of their body that has not ended, by the names of the commands. */
export function allowedForumCommands(viewer: Viewer): readonly string[] {
  return may(viewer, 'meeting:run') ? commands : [];
}

/** What the viewer may do with meetings of a forum that takes papers from them (`mayBringPapers`). */
export function allowedPaperCommands(viewer: Viewer): readonly string[] {
  return may(viewer, 'finance:run') || may(viewer, 'paper:write') ? ['AttachPaper'] : [];
}
