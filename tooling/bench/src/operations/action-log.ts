import { actionWhole, commands, joinedToAction, none } from './by-hand.ts';
import type { Operation } from './operation.ts';

const cursor = (due: string) =>
  `translate(encode(convert_to(json_build_array(coalesce(${due}, 'infinity')::text, a.id::text)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

const byHand = `
  with page as materialized (
    select a.*, row_number() over (order by a.due_on, a.id) as nth
    from (select * from action where body_id = $1::uuid order by due_on, id limit 51) a
  )
  select json_build_object('__typename', 'ActionConnection',
    'edges', (select coalesce(json_agg(json_build_object('__typename', 'ActionEdge', 'cursor', ${cursor('a.due_on')},
        'node', ${actionWhole('$2', '$3')}) order by a.nth), ${none})
      from page a ${joinedToAction} where a.nth <= 50),
    'pageInfo', json_build_object('__typename', 'PageInfo', 'hasNextPage', exists (select from page where nth > 50),
      'hasPreviousPage', false, 'startCursor', (select ${cursor('a.due_on')} from page a where a.nth = 1),
      'endCursor', (select ${cursor('a.due_on')} from page a where a.nth <= 50 order by a.nth desc limit 1)),
    'totalCount', (select count(*)::int from action where body_id = $1::uuid))::text as json`;

export const actionLog: Operation = {
  name: 'Action log, 50 (c)',
  field: 'actionLog',
  document: 'ActionLog',
  target: 0.8,
  statements: 1,
  requestsARound: 300,
  variables: () => ({}),
  byHand: { text: byHand, values: ({ bodyId, today }) => [bodyId, today, commands] },
  peer: {
    query: `query ($body: UUID!) { allActions(first: 50, condition: { bodyId: $body }, orderBy: [DUE_ON_ASC, PRIMARY_KEY_ASC]) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { rowId text ownerPost ownerBodyName paragraphNumber duePrinted dueMonth dueOn status version
        meetingByMeetingId { rowId heldOn startsAt venue status forumByForumId { rowId name } }
        minutesItemByMinutesItemId { title minutesId }
        actionUpdatesByActionId(orderBy: AT_DESC) { nodes { rowId at byName note statusBefore statusAfter } } } } } }`,
    variables: ({ bodyId }) => ({ body: bodyId }),
  },
};
