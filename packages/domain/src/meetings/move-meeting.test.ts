import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { december, decemberPack, nothingKnown, novemberMinutes } from '../../test/meetings.ts';
import { writtenMarking } from '../documents/index.ts';
import { calendarDate, canMove, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { type Meeting, type MeetingStatus, meetingMoves, meetingTransitions } from './meeting.ts';
import { type MoveMeeting, moveMeeting } from './move-meeting.ts';
import { recordImportedMeeting } from './record-imported-meeting.ts';

const later = calendarDate('2017-02-23');
const everyMove: readonly MoveMeeting[] = [
  { type: 'PublishAgenda' },
  { type: 'CancelMeeting', reason: 'No quorum' },
  { type: 'RecordHeld' },
  { type: 'CirculateMinutes' },
  { type: 'ApproveMinutes', atMeetingOn: later },
  { type: 'SignMinutes' },
];
const full = meetingAt('planned');
const move = (meeting: Meeting, command: MoveMeeting, now = '2017-03-01T09:00:00Z') =>
  moveMeeting(meeting, command, circumstancesOf(governanceOfficer, now));

it('reaches every state, and moves by commands alone', () => {
  expect(unreachableStates<MeetingStatus>(meetingTransitions, 'planned')).toEqual([]);
  expect(unmatchedMoves<MeetingStatus>(meetingTransitions, meetingMoves)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

it('goes from a plan to signed minutes one step after another', () => {
  const steps = everyMove.filter(({ type }) => type !== 'CancelMeeting');
  const signed = steps.reduce((meeting, command) => {
    const decision = move(meeting, command);
    if (decision.outcome === 'refused') throw new Error(`${command.type}: ${decision.refusal.kind}`);
    return decision.state;
  }, full);
  expect(signed.status).toBe('minutesSigned');
  expect(signed.minutes?.status).toBe('signed');
});

it('lifts the draft marking when the minutes are approved', () => {
  const decision = move(meetingAt('minutesDraft'), { type: 'ApproveMinutes', atMeetingOn: later });
  if (decision.outcome === 'refused' || decision.state.minutes === null) throw new Error('not approved');
  expect(writtenMarking(decision.state.minutes.marking)).toBe('OFFICIAL');
});

it.each<[string, Meeting, MoveMeeting, string]>([
  ['an empty agenda published', { ...full, agendaItems: [] }, { type: 'PublishAgenda' }, 'AgendaEmpty'],
  ['a meeting cancelled without a reason', full, { type: 'CancelMeeting', reason: ' ' }, 'ReasonMissing'],
  [
    'minutes sent round that are not there',
    { ...meetingAt('held'), minutes: null },
    { type: 'CirculateMinutes' },
    'MinutesMissing',
  ],
  [
    'minutes approved at their own meeting',
    meetingAt('minutesDraft'),
    { type: 'ApproveMinutes', atMeetingOn: december },
    'ApprovalNotAtLaterMeeting',
  ],
  [
    'minutes signed that are a draft',
    meetingAt('minutesDraft'),
    { type: 'SignMinutes' },
    'MeetingCannotMove',
  ],
])('refuses %s', (_, meeting, command, kind) => {
  expect(move(meeting, command)).toMatchObject({ outcome: 'refused', refusal: { kind } });
});

it('is held on its day in London, not before', () => {
  const announced = meetingAt('agendaPublished');
  expect(move(announced, { type: 'RecordHeld' }, '2016-12-15T23:59:00Z')).toMatchObject({
    refusal: { kind: 'MeetingStillToCome', on: december },
  });
  expect(move(announced, { type: 'RecordHeld' }, '2016-12-16T00:00:00Z').outcome).toBe('accepted');
});

it('never leaves the table, and signed or cancelled is the end, whatever is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...everyMove), { maxLength: 15 }), (commands) => {
      let meeting = full;
      for (const command of commands) {
        const decision = move(meeting, command);
        if (decision.outcome === 'refused') continue;
        expect(canMove<MeetingStatus>(meetingTransitions, meeting.status, decision.state.status)).toBe(true);
        expect(decision.events[0]).toMatchObject({ before: { status: meeting.status } });
        meeting = decision.state;
      }
    }),
  );
});

function meetingAt(status: MeetingStatus): Meeting {
  const decision = recordImportedMeeting(
    nothingKnown,
    {
      importId: testId(60),
      meeting: { ...decemberPack, minutes: novemberMinutes.minutes },
      replaceExisting: false,
    },
    circumstancesOf(governanceOfficer),
  );
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return { ...decision.state, status };
}
