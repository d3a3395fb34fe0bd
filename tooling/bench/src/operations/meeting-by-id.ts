import { globalIdOf } from '@concordat/database/reads';
import { attendanceOfMeeting, forumInALine, idOf, none } from './by-hand.ts';
import type { Operation } from './operation.ts';

const byHand = `
  select json_build_object('__typename', 'Meeting', 'id', ${idOf('Meeting', 'm.id')}, 'forum', ${forumInALine},
    'heldOn', m.held_on, 'startsAt', m.starts_at, 'venue', m.venue, 'status', m.status,
    'itemCount', (select count(*)::int from agenda_item i where i.meeting_id = m.id),
    'paperCount', (select count(*)::int from paper p where p.meeting_id = m.id),
    'actionCount', (select count(*)::int from action a where a.meeting_id = m.id),
    'agendaItems', (select coalesce(json_agg(json_build_object('__typename', 'AgendaItemSummary', 'id', i.id,
        'number', i.number, 'title', i.title, 'lead', i.lead, 'kind', i.kind, 'purpose', i.purpose,
        'paperCount', (select count(*)::int from paper p where p.agenda_item_id = i.id),
        'approvesMinutes', i.minutes_id is not null,
        'isWithdrawn', i.withdrawn_reason is not null) order by i.position, i.id), ${none})
      from agenda_item i where i.meeting_id = m.id),
    'attendance', ${attendanceOfMeeting},
    'minutes', (select json_build_object('__typename', 'MinutesSummary', 'id', ${idOf('Minutes', 'n.id')},
      'meetingId', ${idOf('Meeting', 'n.meeting_id')}, 'heldOn', m.held_on, 'status', n.status)
      from minutes n where n.meeting_id = m.id),
    'importedFrom', (select json_build_object('__typename', 'ImportSource', 'importId', ${idOf('Import', 's.id')},
      'fileName', s.file_name, 'line', m.source_line) from pack_import s where s.id = m.import_id),
    'version', m.version)::text as json
  from meeting m join forum f on f.id = m.forum_id where m.id = $1::uuid`;

export const meetingById: Operation = {
  name: 'Meeting by id (d)',
  field: 'meeting',
  document: 'AdminMeeting',
  target: 0.9,
  statements: 1,
  requestsARound: 1_000,
  variables: ({ meetingId }) => ({ id: globalIdOf('Meeting', meetingId) }),
  byHand: { text: byHand, values: ({ meetingId }) => [meetingId] },
  peer: {
    query: `query ($id: UUID!) { meetingByRowId(rowId: $id) { rowId heldOn startsAt venue status version
      forumByForumId { rowId name }
      agendaItemsByMeetingId { totalCount nodes { rowId number title lead kind purpose
        papersByAgendaItemId { totalCount } } }
      papersByMeetingId { totalCount } actionsByMeetingId { totalCount }
      attendancesByMeetingId(orderBy: POSITION_ASC) { nodes { kind name post bodyName } }
      minutesByMeetingId { nodes { rowId status } } } }`,
    variables: ({ meetingId }) => ({ id: meetingId }),
  },
};
