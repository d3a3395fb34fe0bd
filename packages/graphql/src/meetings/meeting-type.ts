import { type AskedBy, type MeetingJson, meetingRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadMeetings } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { MeetingStatusEnum } from './meeting-enums.ts';
import { AgendaItemSummary, Attendance, ForumSummary, MinutesSummary } from './meeting-summary-types.ts';

const ImportSource = builder.objectRef<NonNullable<MeetingJson['importedFrom']>>('ImportSource').implement({
  description: 'Where a record came from.',
  fields: (t) => ({
    importId: t.exposeID('importId', { description: 'Id of the Import.' }),
    fileName: t.exposeString('fileName', { description: 'The file as it was named.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Line of the source, counted from 1.' }),
  }),
});

export const Meeting = loadedNode<MeetingJson, AskedBy>('Meeting', {
  need: toReadMeetings,
  reads: meetingRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
});

Meeting.implement({
  description: 'One sitting of a forum. Counts hold what the reader may see.',
  fields: (t) => ({
    forum: t.expose('forum', { type: ForumSummary, description: 'The forum that meets.' }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day it is or was held.' }),
    startsAt: t.exposeString('startsAt', {
      nullable: true,
      description: 'HH:MM in London as printed; null when not printed.',
    }),
    venue: t.exposeString('venue', { nullable: true, description: 'Where; null when not printed.' }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'How far it has come.' }),
    itemCount: t.exposeInt('itemCount', { description: 'Agenda items.' }),
    paperCount: t.exposeInt('paperCount', { description: 'Papers.' }),
    actionCount: t.exposeInt('actionCount', { description: 'Actions raised at it.' }),
    agendaItems: t.expose('agendaItems', { type: [AgendaItemSummary], description: 'In printed order.' }),
    attendance: t.expose('attendance', {
      type: [Attendance],
      description: 'Members, in attendance, apologies.',
    }),
    minutes: t.expose('minutes', { type: MinutesSummary, nullable: true, description: 'Its own minutes.' }),
    importedFrom: t.expose('importedFrom', {
      type: ImportSource,
      nullable: true,
      description: 'The file it was read from; null when it was entered by hand.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
