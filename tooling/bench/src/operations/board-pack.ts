import { globalIdOf } from '@concordat/database/reads';
import {
  attendanceOfMeeting,
  forumInALine,
  idOf,
  markingOf,
  meetingInALine,
  minutesInALine,
  none,
} from './by-hand.ts';
import type { Operation } from './operation.ts';

const paper = `json_build_object('__typename', 'Paper', 'id', ${idOf('Paper', 'p.id')},
  'meetingId', ${idOf('Meeting', 'p.meeting_id')}, 'itemNumber', p.item_number,
  'label', case when p.item_number is null then 'S' || p.nth when p.nth = 1 then p.item_number
    else p.item_number || '.' || (p.nth - 1) end,
  'kind', p.kind, 'title', p.title, 'addressedTo', p.addressed_to, 'author', p.author, 'date', p.date,
  'marking', ${markingOf('p', 'p.marking_descriptor')}, 'contactOfficers', p.contact_officers,
  'sourceDocuments', p.source_documents, 'recommendations', coalesce(r.list, ${none}),
  'firstLine', p.first_line, 'lastLine', p.last_line, 'version', p.version)`;

const byHand = `
  with paper_of as (
    select p.*, i.number as item_number,
      row_number() over (partition by p.agenda_item_id order by p.position, p.id) as nth
    from paper p left join agenda_item i on i.id = p.agenda_item_id where p.meeting_id = $1::uuid
  ), recommended as (
    select r.paper_id, json_agg(json_build_object('__typename', 'Recommendation', 'number', r.number, 'limb', r.limb,
      'verb', r.verb, 'text', r.text) order by r.position) as list
    from recommendation r where r.paper_id in (select id from paper_of) group by r.paper_id
  ), papers as (
    select p.agenda_item_id, json_agg(${paper} order by p.position, p.id) as list
    from paper_of p left join recommended r on r.paper_id = p.id group by p.agenda_item_id
  )
  select json_build_object('__typename', 'BoardPack', 'meeting', ${meetingInALine}, 'forum', ${forumInALine},
    'items', (select coalesce(json_agg(json_build_object('__typename', 'PackItem', 'id', i.id, 'number', i.number,
        'title', i.title, 'subItems', i.sub_items, 'lead', i.lead, 'kind', i.kind, 'purpose', i.purpose,
        'closedReason', null, 'papers', coalesce(p.list, ${none}),
        'minutesForApproval', case when o.id is not null then ${minutesInALine('o', 'n.held_on')} end,
        'theme', i.theme, 'minutesOfTime', i.minutes_of_time, 'withdrawnReason', i.withdrawn_reason,
        'carriedActions', ${none}, 'withheldPaperCount', 0) order by i.position, i.id), ${none})
      from agenda_item i left join papers p on p.agenda_item_id = i.id
      left join minutes o on o.id = i.minutes_id left join meeting n on n.id = o.meeting_id where i.meeting_id = m.id),
    'papersWithoutItem', coalesce((select list from papers where agenda_item_id is null), ${none}),
    'attendance', ${attendanceOfMeeting},
    'minutes', (select ${minutesInALine('o', 'm.held_on')} from minutes o where o.meeting_id = m.id))::text as json
  from meeting m join forum f on f.id = m.forum_id where m.id = $1::uuid`;

export const boardPack: Operation = {
  name: 'Board pack (a)',
  field: 'boardPack',
  document: 'BoardPack',
  target: 0.9,
  statements: 1,
  requestsARound: 300,
  variables: ({ meetingId }) => ({ meetingId: globalIdOf('Meeting', meetingId) }),
  byHand: { text: byHand, values: ({ meetingId }) => [meetingId] },
  peer: {
    query: `query ($id: UUID!) { meetingByRowId(rowId: $id) { rowId heldOn startsAt venue status
      forumByForumId { rowId name }
      agendaItemsByMeetingId { nodes { rowId number title subItems lead kind purpose
        papersByAgendaItemId(orderBy: POSITION_ASC) { nodes { rowId kind title addressedTo author date clearance
          markingDescriptor markingPrinted contactOfficers sourceDocuments firstLine lastLine version
          recommendationsByPaperId(orderBy: POSITION_ASC) { nodes { number limb verb text } } } }
        minuteByMinutesId { rowId meetingId status markingPrinted version meetingByMeetingId { heldOn } } } }
      attendancesByMeetingId(orderBy: POSITION_ASC) { nodes { kind name post bodyName } }
      minutesByMeetingId { nodes { rowId status markingPrinted version } } } }`,
    variables: ({ meetingId }) => ({ id: meetingId }),
  },
};
