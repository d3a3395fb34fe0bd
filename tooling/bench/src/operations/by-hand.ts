/** Pieces of the statements written by hand. They answer what ours answer, so that the two may be compared. */

export const idOf = (type: string, column: string) =>
  `rtrim(encode(('${type}:' || ${column})::bytea, 'base64'), '=')`;

export const none = `'[]'::json`;

const momentOf = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The meeting is the row `m` and its forum the row `f`. */
export const meetingInALine = `json_build_object('__typename', 'MeetingSummary', 'id', ${idOf('Meeting', 'm.id')},
  'forumName', f.name, 'heldOn', m.held_on, 'startsAt', m.starts_at, 'venue', m.venue, 'status', m.status)`;

export const forumInALine = `json_build_object('__typename', 'ForumSummary', 'id', ${idOf('Forum', 'f.id')}, 'name', f.name)`;

export const attendanceOfMeeting = `(select coalesce(json_agg(json_build_object('__typename', 'Attendance', 'kind', t.kind,
    'name', t.name, 'post', t.post, 'bodyName', t.body_name)
    order by array_position('{member,inAttendance,apologies}', t.kind), t.position), ${none})
  from attendance t where t.meeting_id = m.id)`;

const clearance = (of: string) => `case ${of}.clearance when 0 then 'official' else 'officialSensitive' end`;

export const markingOf = (of: string, descriptor: string) =>
  `json_build_object('__typename', 'Marking', 'clearance', ${clearance(of)}, 'descriptor', ${descriptor},
    'printed', ${of}.marking_printed)`;

export const minutesInALine = (of: string, heldOn: string) =>
  `json_build_object('__typename', 'Minutes', 'id', ${idOf('Minutes', `${of}.id`)},
    'meetingId', ${idOf('Meeting', `${of}.meeting_id`)}, 'heldOn', ${heldOn}, 'status', ${of}.status,
    'marking', ${markingOf(of, `case ${of}.status when 'draft' then 'DRAFT' end`)}, 'version', ${of}.version)`;

/** The action is the row `a`, its meeting `m`, its forum `f` and its minutes' item `k`; the day and commands are values. */
export const actionWhole = (today: string, commands: string) =>
  `json_build_object('__typename', 'Action', 'id', ${idOf('Action', 'a.id')}, 'text', a.text, 'ownerPost', a.owner_post,
    'ownerBodyName', a.owner_body_name, 'forum', ${forumInALine}, 'raisedAt', ${meetingInALine},
    'paragraphNumber', a.paragraph_number, 'minutesItemTitle', k.title, 'minutesId', ${idOf('Minutes', 'k.minutes_id')},
    'duePrinted', a.due_printed, 'dueMonth', a.due_month, 'dueOn', a.due_on, 'status', a.status,
    'isOverdue', a.status <> 'closed' and coalesce(a.due_on < ${today}::date, false),
    'daysOverdue', case when a.status <> 'closed' and a.due_on < ${today}::date then ${today}::date - a.due_on else 0 end,
    'updates', (select coalesce(json_agg(json_build_object('__typename', 'ActionUpdate', 'id', u.id,
        'at', ${momentOf('u.at')}, 'byName', u.by_name, 'note', u.note,
        'statusBefore', u.status_before, 'statusAfter', u.status_after) order by u.at desc, u.id desc), ${none})
      from action_update u where u.action_id = a.id),
    'reminders', (select coalesce(json_agg(json_build_object('__typename', 'ActionReminder', 'id', r.id,
        'at', ${momentOf('r.at')}, 'byName', r.by_name) order by r.at desc, r.id desc), ${none})
      from action_reminder r where r.action_id = a.id),
    'remindedAt', (select ${momentOf('max(r.at)')} from action_reminder r where r.action_id = a.id and a.status <> 'closed'
      and not exists (select from action_update u where u.action_id = a.id and (u.at, u.id) > (r.at, r.id))),
    'allowedCommands', ${commands}::json, 'version', a.version)`;

export const joinedToAction = `join meeting m on m.id = a.meeting_id join forum f on f.id = a.forum_id
  left join minutes_item k on k.id = a.minutes_item_id`;

/** What a governance officer may do with an action of their body. */
export const commands = '["UpdateAction","RemindActions"]';
