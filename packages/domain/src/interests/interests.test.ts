import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, testId } from '../../test/circumstances.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import { addDays, calendarDate } from '../kernel/index.ts';
import { endInterest } from './end-interest.ts';
import {
  allowedInterestCommands,
  type InterestsInHand,
  mayKeepInterestsOf,
  returnDueOn,
} from './interests-in-hand.ts';
import { type RegisterInterest, registerInterest } from './register-interest.ts';
import { interestKinds, type RegisteredInterest } from './registered-interest.ts';
import { returnInterests } from './return-interests.ts';

const person = { id: testId<'Person'>(7), bodyId: ownBody };
const keeper = viewerWith('keeper', ['governanceOfficer']);
const uncleared = viewerWith('uncleared', ['governanceOfficer'], { clearance: 'official' });
const empty: InterestsInHand = {
  person,
  readerBodyIds: [ownBody, otherBody],
  inPostSince: calendarDate('2016-05-12'),
  interests: [],
  returns: [],
};
const trustee: RegisterInterest = {
  kind: 'membership',
  isOfPartner: false,
  what: 'Trustee of a victims’ charity that the office funds',
  since: calendarDate('2015-04-01'),
  isSensitive: false,
};

function done<State>(answer: { outcome: string; state?: State; refusal?: { kind: string } }): State {
  if (answer.state === undefined) throw new Error(answer.refusal?.kind);
  return answer.state;
}
const refusalOf = (answer: object) => ('refusal' in answer ? answer.refusal : 'accepted');
const registered = (changed: Partial<RegisterInterest> = {}): RegisteredInterest =>
  done(registerInterest(empty, { ...trustee, ...changed }, circumstancesOf(keeper)));

describe('an interest on the register', () => {
  it('says what it is, since when, and the day it was registered', () => {
    expect(registered()).toMatchObject({
      personId: person.id,
      kind: 'membership',
      registeredOn: '2016-12-12',
      ended: null,
      marking: { level: 'official' },
    });
  });

  it('is sensitive where its details could lead to violence or intimidation', () => {
    expect(registered({ isSensitive: true }).marking).toMatchObject({ level: 'officialSensitive' });
    const answer = registerInterest(empty, { ...trustee, isSensitive: true }, circumstancesOf(uncleared));
    expect(refusalOf(answer)).toEqual({ kind: 'InterestAboveClearance' });
  });

  it.each<[Partial<RegisterInterest>, string]>([
    [{ what: ' ' }, 'InterestWordsMissing'],
    [{ since: calendarDate('2016-12-13') }, 'InterestNotYetBegun'],
  ])('refuses %o', (changed, kind) => {
    const answer = registerInterest(empty, { ...trustee, ...changed }, circumstancesOf(keeper));
    expect(refusalOf(answer)).toMatchObject({ kind });
  });

  it('is of somebody who holds a post', () => {
    const answer = registerInterest({ ...empty, inPostSince: null }, trustee, circumstancesOf(keeper));
    expect(refusalOf(answer)).toEqual({ kind: 'HoldsNoPost' });
  });

  it('stands once while it runs, and may come again once it has ended', () => {
    const first = registered();
    const again = (interest: RegisteredInterest, changed: Partial<RegisterInterest> = {}) =>
      refusalOf(
        registerInterest(
          { ...empty, interests: [interest] },
          { ...trustee, what: trustee.what.toUpperCase(), ...changed },
          circumstancesOf(keeper),
        ),
      );
    expect(again(first)).toEqual({ kind: 'InterestRegisteredAlready', on: '2016-12-12' });
    expect(again(first, { isOfPartner: true })).toBe('accepted');
    const ended = endInterest(
      first,
      { on: calendarDate('2016-12-12'), reason: 'Stood down' },
      circumstancesOf(keeper),
    );
    expect(again(done(ended))).toBe('accepted');
  });
});

describe('an interest that is over', () => {
  const end = (on: string, reason = 'Stood down', interest = registered()) =>
    endInterest(interest, { on: calendarDate(on), reason }, circumstancesOf(keeper));

  it('stays with its last day and the reason', () => {
    expect(done(end('2016-11-30'))).toMatchObject({ ended: { on: '2016-11-30', reason: 'Stood down' } });
  });

  it.each([
    ['2015-03-31', 'Stood down', 'InterestEndsBeforeItBegan'],
    ['2016-12-13', 'Stood down', 'InterestNotYetEnded'],
    ['2016-12-01', ' ', 'InterestEndReasonMissing'],
  ])('refuses %s because %j', (on, reason, kind) => {
    expect(refusalOf(end(on, reason))).toMatchObject({ kind });
  });

  it('ends once', () => {
    const ended = done(end('2016-11-30'));
    expect(refusalOf(end('2016-12-01', 'Again', ended))).toEqual({
      kind: 'InterestEndedAlready',
      on: '2016-11-30',
    });
  });
});

describe('a return', () => {
  const made = (isNil: boolean, changed: Partial<InterestsInHand> = {}) =>
    returnInterests({ ...empty, ...changed }, { isNil }, circumstancesOf(keeper));

  it('is nil where nothing is registered, and says how many interests run otherwise', () => {
    expect(done(made(true))).toMatchObject({ madeOn: '2016-12-12', interestCount: 0 });
    expect(done(made(false, { interests: [registered()] }))).toMatchObject({ interestCount: 1 });
  });

  it('agrees with the register, whoever reads its words', () => {
    const unreadable = { ...registered(), what: null };
    expect(refusalOf(made(true, { interests: [unreadable] }))).toEqual({ kind: 'NotANilReturn', count: 1 });
    expect(refusalOf(made(false))).toEqual({ kind: 'NothingRegisteredToConfirm' });
  });

  it('is made by those in post, once a day unless the register has changed', () => {
    expect(refusalOf(made(true, { inPostSince: null }))).toEqual({ kind: 'HoldsNoPost' });
    const returns = [done(made(true))];
    expect(refusalOf(made(true, { returns }))).toEqual({ kind: 'ReturnedToday' });
    expect(refusalOf(made(false, { returns, interests: [registered()] }))).toBe('accepted');
  });

  it('is due 28 days after taking up a post, then a year after each', () => {
    const since = calendarDate('2016-05-12');
    expect(returnDueOn(null, calendarDate('2016-12-01'))).toBeNull();
    expect(returnDueOn(since, null)).toBe('2016-06-09');
    expect(returnDueOn(since, calendarDate('2016-06-01'))).toBe('2017-06-01');
    // A return made in an earlier post does not count for the one taken up since.
    expect(returnDueOn(since, calendarDate('2014-06-01'))).toBe('2016-06-09');
  });
});

describe('whoever keeps it', () => {
  it('is the person, or who runs meetings for their body, and never a key', () => {
    const themself = viewerWith('themself', ['budgetHolder'], { personId: person.id });
    const member = viewerWith('member', ['budgetHolder']);
    const elsewhere = viewerWith('elsewhere', ['governanceOfficer'], { bodyIds: [otherBody] });
    expect([keeper, themself, member, elsewhere].map((viewer) => mayKeepInterestsOf(viewer, person))).toEqual(
      [true, true, false, false],
    );
    expect(mayKeepInterestsOf({ ...themself, via: 'apiKey', scopes: ['meeting:read'] }, person)).toBe(false);
    expect(allowedInterestCommands(themself, person, false)).toEqual(['EndInterest']);
    expect(allowedInterestCommands(member, person, true)).toEqual([]);
  });
});

it('never returns nil while an interest runs, over any history of registering and ending', () => {
  const step = fc.record({ kind: fc.constantFrom(...interestKinds), ends: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const interests = steps.map(({ kind, ends }, nth) => {
        const what = `Interest ${nth}`;
        const interest = registered({ kind, what, since: addDays(calendarDate('2016-01-01'), nth) });
        const over = { on: calendarDate('2016-12-01'), reason: 'Over' };
        return ends ? done(endInterest(interest, over, circumstancesOf(keeper))) : interest;
      });
      const running = steps.filter(({ ends }) => !ends).length;
      const nil = returnInterests({ ...empty, interests }, { isNil: true }, circumstancesOf(keeper));
      expect(nil.outcome).toBe(running === 0 ? 'accepted' : 'refused');
    }),
  );
});
