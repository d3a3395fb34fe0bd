import { globalIdOf } from '@concordat/database/reads';
import { actionWhole, commands, joinedToAction } from './by-hand.ts';
import type { Operation } from './operation.ts';

export const actionById: Operation = {
  name: 'Action by id (d)',
  field: 'action',
  document: 'ActionPage',
  target: 0.9,
  statements: 1,
  requestsARound: 2_000,
  variables: ({ actionId }) => ({ id: globalIdOf('Action', actionId) }),
  byHand: {
    text: `select ${actionWhole('$2', '$3')}::text as json from action a ${joinedToAction} where a.id = $1::uuid`,
    values: ({ actionId, today }) => [actionId, today, commands],
  },
  peer: {
    query: `query ($id: UUID!) { actionByRowId(rowId: $id) { rowId text ownerPost ownerBodyName paragraphNumber duePrinted
      dueMonth dueOn status version meetingByMeetingId { rowId heldOn startsAt venue status forumByForumId { rowId name } }
      minutesItemByMinutesItemId { title minutesId }
      actionUpdatesByActionId(orderBy: AT_DESC) { nodes { rowId at byName note statusBefore statusAfter } } } }`,
    variables: ({ actionId }) => ({ id: actionId }),
  },
};
