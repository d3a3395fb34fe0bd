import { may, type Viewer } from '../access/index.ts';
import type { MeetingStatus } from './meeting.ts';

const writing = [
  'DeclareInterest',
  'MinuteCorrection',
  'RaiseAction',
  'RecordResolution',
  'TakeAttendance',
  'WriteParagraph',
];

const allowed: { readonly [Status in MeetingStatus]?: readonly string[] } = {
  agendaPublished: ['OpenMinutes'],
  held: ['CirculateMinutes', ...writing],
  minutesDraft: ['ApproveMinutes', ...writing],
  minutesApproved: ['SignMinutes'],
};

/** What the viewer may do with the minutes of a meeting of their body, by the names of the commands. */
export function allowedMinutesCommands(viewer: Viewer, status: MeetingStatus): readonly string[] {
  return may(viewer, 'meeting:run') ? (allowed[status] ?? []) : [];
}
