import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { november } from '../../test/meetings.ts';
import { otherBody } from '../../test/viewers.ts';
import { unmarked } from '../documents/index.ts';
import { calendarDate } from '../kernel/index.ts';
import type { Action } from './action.ts';
import { sentenceForMeetingsRefusal } from './meetings-refusals.ts';
import { remindActions } from './remind-actions.ts';
import { reminderMail, whyNotRemindedWords } from './reminder-words.ts';

const [director, head] = [testId<'Post'>(5), testId<'Post'>(6)];
const action = (n: number, changes: Partial<Action> = {}): Action => ({
  id: testId(n),
  meetingId: testId(2),
  forumId: testId(3),
  minutesItemId: null,
  paragraphNumber: '9.3',
  text: 'Report on the cells',
  ownerPost: 'Director of Estates',
  ownerBodyName: 'Constabulary',
  ownerBodyId: otherBody,
  ownerPostId: director,
  raisedOn: november,
  due: { kind: 'none', printed: null },
  dueOn: null,
  status: 'open',
  marking: unmarked,
  namedReaders: [],
  updates: [],
  ...changes,
});
const of = (one: Action, changes = {}) => ({
  action: one,
  isOfThisBody: true,
  lastRemindedOn: null,
  ...changes,
});
const remind = (asked: Parameters<typeof remindActions>[0]) =>
  remindActions(asked, circumstancesOf(governanceOfficer));

it('reminds what can be reminded and says why the rest cannot', () => {
  const decision = remind([
    of(action(11)),
    of(action(12, { status: 'closed' })),
    of(action(13, { ownerPost: null, ownerBodyName: null, ownerBodyId: null, ownerPostId: null })),
    of(action(14, { ownerPost: 'The clerk', ownerBodyId: null, ownerPostId: null })),
    of(action(15), { lastRemindedOn: calendarDate('2016-12-12') }),
    of(action(16), { isOfThisBody: false }),
    of(action(17), { lastRemindedOn: calendarDate('2016-12-11') }),
  ]);
  expect(decision).toMatchObject({
    state: {
      reminders: [
        { actionId: testId(11), on: '2016-12-12', byName: 'Governance Officer' },
        { actionId: testId(17) },
      ],
      notReminded: [
        { actionId: testId(12), because: 'closed' },
        { actionId: testId(13), because: 'withoutOwner' },
        { actionId: testId(14), because: 'ownerUnknown' },
        { actionId: testId(15), because: 'remindedToday' },
        { actionId: testId(16), because: 'ofAnotherBody' },
      ],
    },
    events: [{ type: 'ActionReminded', actionId: testId(11) }, { actionId: testId(17) }],
  });
});

it('names each owner once, however many of theirs it reminds', () => {
  expect(
    remind([
      of(action(11)),
      of(action(12)),
      of(action(13, { ownerPostId: head })),
      of(action(14, { ownerPostId: null })),
    ]),
  ).toMatchObject({
    state: {
      owners: [
        { postId: director, bodyId: null, count: 2 },
        { postId: head, bodyId: null, count: 1 },
        { postId: null, bodyId: otherBody, count: 1 },
      ],
    },
  });
});

it('is refused where nothing can be reminded, and says why', () => {
  const decision = remind([of(action(11, { status: 'closed' })), of(action(12, { status: 'closed' }))]);
  if (decision.outcome === 'accepted') throw new Error('reminded');
  expect(sentenceForMeetingsRefusal(decision.refusal)).toBe(
    `Nobody was reminded, because of each action you chose this is so: ${whyNotRemindedWords.closed}.`,
  );
});

it('writes one mail that holds no words of an action', () => {
  expect(reminderMail(2)).toMatchObject({ subject: '2 actions wait for your report' });
  expect(reminderMail(1).subject).toBe('An action waits for your report');
  expect(JSON.stringify(reminderMail(1))).not.toContain('cells');
});
