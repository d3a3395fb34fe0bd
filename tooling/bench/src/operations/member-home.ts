import { actionWhole, commands, joinedToAction, meetingInALine, none } from './by-hand.ts';
import type { Operation } from './operation.ts';

const mine = `from action a where a.body_id = $1::uuid and a.status <> 'closed' and exists (
  select from post_holding h join post o on o.id = h.post_id join body b on b.id = o.body_id
  where h.person_id = $2::uuid and h.from_date <= $3::date and (h.until_date is null or h.until_date >= $3::date)
  and (h.post_id = a.owner_post_id
    or a.owner_post_id is null and o.body_id = a.owner_body_id and o.title = b.head_title))`;

const byHand = `
  select json_build_object('__typename', 'MemberHome',
    'nextMeeting', (select json_build_object('__typename', 'NextMeeting', 'meeting', ${meetingInALine},
        'itemCount', (select count(*)::int from agenda_item i where i.meeting_id = m.id),
        'paperCount', (select count(*)::int from paper p where p.meeting_id = m.id),
        'paragraphCount', (select count(*)::int from paper p join paper_paragraph g on g.paper_id = p.id
          where p.meeting_id = m.id),
        'decideCount', (select count(*)::int from agenda_item i where i.meeting_id = m.id and (i.purpose = 'decide' or exists (
          select from paper p join recommendation r on r.paper_id = p.id
          where p.agenda_item_id = i.id and r.verb in ('approve', 'agree', 'sign', 'endorse')))),
        'itemsToFollow', (select count(*)::int from agenda_item i where i.meeting_id = m.id and i.kind = 'toFollow'))
      from meeting m join forum f on f.id = m.forum_id
      where m.body_id = $1::uuid and m.held_on >= $3::date and m.status <> 'cancelled' order by m.held_on, m.id limit 1),
    'actionsForMe', (select coalesce(json_agg(${actionWhole('$3', '$4')} order by a.due_on, a.id), ${none})
      from (select a.* ${mine} order by a.due_on, a.id limit 5) a ${joinedToAction}),
    'actionsForMeCount', (select count(*)::int ${mine}),
    'overdueCount', (select count(*)::int ${mine} and a.due_on < $3::date),
    'recentMeetings', (select coalesce(json_agg(${meetingInALine} order by m.held_on desc, m.id desc), ${none})
      from (select * from meeting where body_id = $1::uuid and held_on < $3::date and status <> 'cancelled'
        order by held_on desc, id desc limit 5) m join forum f on f.id = m.forum_id))::text as json`;

export const memberHome: Operation = {
  name: 'Member home',
  field: 'memberHome',
  document: 'MemberHome',
  target: null,
  statements: 1,
  requestsARound: 400,
  variables: () => ({}),
  byHand: { text: byHand, values: ({ bodyId, personId, today }) => [bodyId, personId, today, commands] },
  peer: null,
};
