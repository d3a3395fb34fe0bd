import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { november } from '../../test/meetings.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import type { Role } from '../access/index.ts';
import { unmarked } from '../documents/index.ts';
import { addDays, calendarDate, daysBetween, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import {
  type Action,
  type ActionStatus,
  actionMoves,
  actionTransitions,
  daysOverdue,
  isOverdue,
} from './action.ts';
import { actionsNeedingMe, needsMe } from './actions-needing-me.ts';
import { allowedActionCommands } from './allowed-action-commands.ts';
import { sentenceForMeetingsRefusal } from './meetings-refusals.ts';
import { statusesOpenTo, updateAction } from './update-action.ts';

const chiefExecutive = testId<'Post'>(5);
const day = calendarDate;
const letter: Action = {
  id: testId(1),
  meetingId: testId(2),
  forumId: testId(3),
  minutesItemId: null,
  paragraphNumber: '5.5',
  text: 'Send a joint letter to the Home Secretary',
  ownerPost: null,
  ownerBodyName: null,
  ownerBodyId: null,
  ownerPostId: null,
  raisedOn: november,
  due: { kind: 'none', printed: null },
  dueOn: null,
  status: 'open',
  marking: unmarked,
  namedReaders: [],
  updates: [],
};

describe('overdue', () => {
  it('begins on the day after the due day and counts from there', () => {
    const due = { ...letter, dueOn: day('2016-12-16') };
    expect(isOverdue(due, day('2016-12-16'))).toBe(false);
    expect(daysOverdue(due, day('2016-12-17'))).toBe(1);
    expect(daysOverdue(due, day('2020-01-08'))).toBe(daysBetween(day('2016-12-16'), day('2020-01-08')));
  });

  it('is never said of what is closed or has no day', () => {
    expect(isOverdue(letter, day('2020-01-08'))).toBe(false);
    expect(isOverdue({ ...letter, status: 'closed', dueOn: day('2016-12-16') }, day('2020-01-08'))).toBe(
      false,
    );
  });
});

describe('an update', () => {
  const update = (action: Action, status: ActionStatus, note = 'Drafted') =>
    updateAction(action, { note, status }, circumstancesOf(governanceOfficer));

  it('keeps who wrote what, when, and the status before and after', () => {
    expect(update(letter, 'ongoing')).toMatchObject({
      state: {
        status: 'ongoing',
        updates: [
          { note: 'Drafted', byName: 'Governance Officer', statusBefore: 'open', statusAfter: 'ongoing' },
        ],
      },
      events: [{ type: 'ActionUpdated', before: { status: 'open' }, after: { status: 'ongoing' } }],
    });
  });

  it('may be a note alone', () => {
    expect(update(letter, 'open')).toMatchObject({ outcome: 'accepted', state: { status: 'open' } });
  });

  it('is refused without a note, and back to untouched', () => {
    expect(update(letter, 'closed', '  ')).toMatchObject({ refusal: { kind: 'NoteMissing' } });
    const decision = update({ ...letter, status: 'closed' }, 'open');
    if (decision.outcome === 'accepted') throw new Error('it was accepted');
    expect(sentenceForMeetingsRefusal(decision.refusal)).toBe(
      'An action that is closed cannot become open; choose another status.',
    );
  });

  it('is accepted exactly for the statuses offered, and loses no earlier update', () => {
    const statuses = fc.constantFrom<ActionStatus>('open', 'ongoing', 'closed');
    fc.assert(
      fc.property(fc.array(statuses, { maxLength: 12 }), (asked) => {
        let action = letter;
        for (const status of asked) {
          const decision = update(action, status, `to ${status}`);
          expect(decision.outcome === 'accepted').toBe(statusesOpenTo(action).includes(status));
          if (decision.outcome === 'refused') continue;
          expect(decision.state.updates.slice(0, -1)).toEqual(action.updates);
          expect(decision.state.updates.at(-1)?.statusBefore).toBe(action.status);
          action = decision.state;
        }
      }),
    );
  });

  it('is offered to whoever acts in the owner post, whichever body is theirs and whatever their role', () => {
    const owner = viewerWith('owner', ['budgetHolder']);
    const asOwner = { isOfTheirBody: false, isTheirs: true };
    expect(allowedActionCommands(owner, asOwner)).toEqual(['UpdateAction']);
    expect(allowedActionCommands({ ...owner, via: 'apiKey', scopes: ['actions:read'] }, asOwner)).toEqual([]);
  });

  it('is offered to those who may update actions', () => {
    const commandsOf = (role: Role, isOfTheirBody: boolean, isTheirs = false) =>
      allowedActionCommands(viewerWith('somebody', [role]), { isOfTheirBody, isTheirs });
    expect(commandsOf('estatesDirector', true)).toEqual(['UpdateAction']);
    expect(commandsOf('governanceOfficer', true)).toEqual(['UpdateAction', 'RemindActions']);
    expect(commandsOf('auditor', true)).toEqual([]);
    expect(commandsOf('governanceOfficer', false)).toEqual([]);
  });
});

it('reaches every state, and moves by commands alone', () => {
  expect(unreachableStates<ActionStatus>(actionTransitions, 'open')).toEqual([]);
  expect(unmatchedMoves<ActionStatus>(actionTransitions, actionMoves)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

describe('what needs me', () => {
  const me = { postIds: [chiefExecutive], bodyIds: [ownBody] };

  it('is what my post owns, and what my body owns without naming a post', () => {
    expect(needsMe({ ...letter, ownerPostId: chiefExecutive }, me)).toBe(true);
    expect(needsMe({ ...letter, ownerBodyId: ownBody }, me)).toBe(true);
    expect(needsMe({ ...letter, ownerBodyId: ownBody, ownerPostId: testId(6) }, me)).toBe(false);
    expect(needsMe({ ...letter, ownerBodyId: otherBody }, me)).toBe(false);
    expect(needsMe(letter, me)).toBe(false);
    expect(needsMe({ ...letter, ownerPostId: chiefExecutive, status: 'closed' }, me)).toBe(false);
  });

  it('comes the longest due first and what has no day last, whatever order it was kept in', () => {
    const due = fc.option(
      fc.nat(400).map((days) => addDays(november, days)),
      { nil: null },
    );
    fc.assert(
      fc.property(fc.array(due, { maxLength: 20 }), (days) => {
        const mine = days.map((dueOn, at) => ({
          ...letter,
          id: testId<'Action'>(at),
          ownerPostId: chiefExecutive,
          dueOn,
        }));
        const sorted = actionsNeedingMe(mine, me);
        expect(sorted).toHaveLength(mine.length);
        const expected = [...days].map((each) => each ?? 'none').sort();
        expect(sorted.map((action) => action.dueOn ?? 'none')).toEqual(expected);
        expect(actionsNeedingMe([...mine].reverse(), me)).toEqual(sorted);
      }),
    );
  });
});
