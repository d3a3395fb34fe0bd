import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { actions, id, items, meetings, trackers } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const action = globalIdOf('Action', actions.overdue);
const meetingId = globalIdOf('Meeting', meetings.december);

const words = { title: 'Visit', subItems: [], kind: 'verbal', isClosed: false };

/** Commands on agendas, minutes and actions. */
export const agendasAndMinutesCommands: Asked = {
  addAgendaItem: { meetingId, ...words, title: '' },
  carryForward: { meetingId, expectedVersion },
  changeAgendaItem: { itemId: items.bare, ...words, expectedVersion },
  moveAgendaItem: { itemId: items.bare, to: 1, expectedVersion },
  publishAgenda: { meetingId, expectedVersion, idempotencyKey: randomUUID() },
  removeAgendaItem: { itemId: items.bare, expectedVersion },
  approveMinutes: { meetingId, atMeetingId: meetingId, expectedVersion },
  circulateMinutes: { meetingId, expectedVersion },
  declareInterest: { meetingId, who: 'Treasurer', isRecused: false },
  minuteCorrection: {
    minutesItemId: id(161),
    correctsParagraphId: id(171),
    text: '',
    idempotencyKey: randomUUID(),
  },
  openMinutes: { meetingId, expectedVersion },
  raiseAction: { minutesItemId: id(161), text: '' },
  recordResolution: { minutesItemId: id(161), text: '', outcome: 'noted' },
  signMinutes: { meetingId, signedBy: 'Chair', expectedVersion, idempotencyKey: randomUUID() },
  takeAttendance: { meetingId, attendance: [], expectedVersion },
  writeParagraph: { minutesItemId: id(161), text: 'Said', expectedVersion },
  remindActions: { actionIds: [globalIdOf('Action', actions.closed)], idempotencyKey: randomUUID() },
  readTracker: { fileId: id(9_998), idempotencyKey: randomUUID() },
  takeTracker: {
    trackerId: globalIdOf('ActionTracker', trackers.ours),
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  updateAction: { actionId: action, note: 'Done', status: 'closed', expectedVersion },
};
