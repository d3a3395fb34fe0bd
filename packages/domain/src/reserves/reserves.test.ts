import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { viewerWith } from '../../test/viewers.ts';
import type { DelegatedPower, Role, Viewer } from '../access/index.ts';
import {
  addPence,
  type Decision,
  financialYear,
  financialYearsLater,
  pence,
  subtractPence,
} from '../kernel/index.ts';
import { type AddReserve, addReserve } from './add-reserve.ts';
import { allowedMovementCommands } from './allowed-reserve-commands.ts';
import { approveReserveMovement } from './approve-reserve-movement.ts';
import { cancelReserveMovement } from './cancel-reserve-movement.ts';
import { type OpenReserves, openReserves } from './open-reserves.ts';
import { type RecordReserveMovement, recordReserveMovement } from './record-reserve-movement.ts';
import { yearToJustify } from './reserve-justification.ts';
import type { ReserveRegister } from './reserve-register.ts';
import { generalReserves, reserveYears, yearsOf } from './reserve-years.ts';

const year = financialYear('2016/17');
/** The same for all, so that no two movements have one id. */
const circumstances = circumstancesOf(governanceOfficer);
const now = () => circumstances;
/** Somebody other than who plans, whose own the decision is. */
const byHead = {
  ...circumstances,
  by: { userId: 'head', name: 'Head', roles: ['policingBodyHead' as const] },
};
const reserve = (name: string, opening: number, changes: object = {}) => ({
  name,
  purpose: `For ${name}`,
  restriction: null,
  isGeneral: false,
  opening: pence(opening),
  minimum: pence(0),
  source: 'Accounts',
  ...changes,
});
const command: OpenReserves = {
  bodyId: testId(1),
  sharedWith: [],
  firstYear: year,
  netBudget: pence(10_000),
  justification: null,
  reserves: [
    reserve('General', 500, { isGeneral: true, minimum: pence(200) }),
    reserve('CTC', 100, { restriction: 'Road safety only' }),
  ],
};
const opening = (changes: Partial<OpenReserves> = {}) =>
  openReserves(false, { ...command, ...changes }, now());

function stateOf<State>(decision: Decision<State, unknown, { kind: string }>): State {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}
const reasonOf = (decision: Decision<unknown, unknown, { kind: string }>) =>
  decision.outcome === 'refused' ? decision.refusal.kind : null;

const register = stateOf(opening());
const [general, roads] = register.reserves;
if (general === undefined || roads === undefined) throw new Error('Two reserves were opened.');

const movement = (changes: Partial<RecordReserveMovement> = {}): RecordReserveMovement => ({
  reserveId: general.id,
  year,
  kind: 'draw',
  amount: pence(100),
  purpose: 'CP16/18 Referral centre',
  reference: null,
  isWithinRestriction: false,
  belowMinimumBecause: null,
  justification: null,
  ...changes,
});
const move = (changes: Partial<RecordReserveMovement> = {}, on: ReserveRegister = register) =>
  recordReserveMovement(on, movement(changes), now());
const moved = (changes: Partial<RecordReserveMovement> = {}, on: ReserveRegister = register) => {
  const { movement: made, justification } = stateOf(move(changes, on));
  return { ...on, movements: [...on.movements, made], justification };
};

describe('a register of reserves', () => {
  it('is opened once, each reserve named and for something, none below nothing', () => {
    expect(reasonOf(openReserves(true, command, now()))).toBe('ReservesOpenAlready');
    expect(reasonOf(opening({ netBudget: pence(0) }))).toBe('NetBudgetMissing');
    const [first] = command.reserves;
    if (first === undefined) throw new Error('There is one.');
    const open = (changes: object) => reasonOf(opening({ reserves: [{ ...first, ...changes }] }));
    expect(open({ name: ' ' })).toBe('ReserveNameMissing');
    expect(reasonOf(opening({ reserves: [first, { ...first, name: `${first.name} ` }] }))).toBe(
      'ReserveNameTwice',
    );
    expect(open({ purpose: '' })).toBe('ReservePurposeMissing');
    expect(open({ opening: pence(-1) })).toBe('OpeningBelowNothing');
    expect(open({ minimum: pence(-1) })).toBe('OpeningBelowNothing');
    expect(open({})).toBeNull();
  });

  it('demands a justification of general reserves above 5 % of the net budget, and of no others', () => {
    const with501 = (isGeneral: boolean) => ({ reserves: [reserve('Large', 501, { isGeneral })] });
    expect(reasonOf(opening(with501(true)))).toBe('JustificationMissing');
    expect(reasonOf(opening(with501(false)))).toBeNull();
    expect(reasonOf(opening({ ...with501(true), justification: 'Two large claims are open' }))).toBeNull();
    const more = { kind: 'contribution' as const, amount: pence(1) };
    expect(reasonOf(move(more))).toBe('JustificationMissing');
    expect(reasonOf(move({ ...more, justification: 'For a claim' }))).toBeNull();
    expect(reasonOf(move(more, moved({ amount: pence(1) })))).toBeNull();
  });
});

describe('a reserve added to an open register', () => {
  const add = (changes: Partial<AddReserve> = {}, on = register) => {
    const wanted = {
      name: ' Insurance ',
      purpose: 'Claims that are open',
      restriction: null,
      isGeneral: false,
      minimum: pence(50),
    };
    return addReserve(on, { ...wanted, ...changes }, now());
  };

  it('has nothing in it, and is put into and drawn on like the others', () => {
    const added = stateOf(add());
    expect(added).toMatchObject({ name: 'Insurance', opening: 0, minimum: 50 });
    const after = { ...register, reserves: [...register.reserves, added] };
    const draw = { reserveId: added.id, amount: pence(10), belowMinimumBecause: 'A claim' };
    expect(reasonOf(move(draw, after))).toBe('ReserveBelowNothing');
    const filled = moved({ reserveId: added.id, kind: 'contribution', amount: pence(60) }, after);
    expect(reasonOf(move(draw, filled))).toBeNull();
    expect(reasonOf(move({ ...draw, amount: pence(20), belowMinimumBecause: null }, filled))).toBe(
      'ReserveBelowMinimum',
    );
  });

  it('changes nothing that general reserves come to, so that no justification is asked for', () => {
    const after = { ...register, reserves: [...register.reserves, stateOf(add({ isGeneral: true }))] };
    expect(generalReserves(after, year)).toBe(generalReserves(register, year));
    expect(yearToJustify(after)).toBeNull();
  });

  it('has a name of its own, a purpose, and no minimum below nothing', () => {
    expect(reasonOf(add({ name: ' ' }))).toBe('ReserveNameMissing');
    expect(reasonOf(add({ name: 'CTC ' }))).toBe('ReserveNameTwice');
    expect(reasonOf(add({ purpose: '' }))).toBe('ReservePurposeMissing');
    expect(reasonOf(add({ minimum: pence(-1) }))).toBe('OpeningBelowNothing');
  });
});

describe('a movement', () => {
  it('takes no reserve below nothing in any year, later ones included', () => {
    const low = 'For one year';
    expect(reasonOf(move({ amount: pence(501), belowMinimumBecause: low }))).toBe('ReserveBelowNothing');
    const later = moved({ year: financialYearsLater(year, 2), amount: pence(450), belowMinimumBecause: low });
    expect(reasonOf(move({ amount: pence(51), belowMinimumBecause: low }, later))).toBe(
      'ReserveBelowNothing',
    );
    expect(reasonOf(move({ amount: pence(50), belowMinimumBecause: low }, later))).toBeNull();
  });

  it('goes below the minimum only with a reason', () => {
    expect(reasonOf(move({ amount: pence(300) }))).toBeNull();
    expect(reasonOf(move({ amount: pence(301) }))).toBe('ReserveBelowMinimum');
    expect(reasonOf(move({ amount: pence(301), belowMinimumBecause: 'A flood' }))).toBeNull();
  });

  it('draws ring-fenced money only for what it is for', () => {
    const draw = { reserveId: roads.id, amount: pence(50) };
    expect(move(draw)).toMatchObject({
      refusal: { kind: 'OutsideRestriction', restriction: 'Road safety only' },
    });
    expect(reasonOf(move({ ...draw, isWithinRestriction: true }))).toBeNull();
    expect(reasonOf(move({ ...draw, kind: 'contribution' }))).toBeNull();
  });

  it('names its purpose, an amount, a reserve and a year of the register', () => {
    expect(reasonOf(move({ purpose: ' ' }))).toBe('MovementPurposeMissing');
    expect(reasonOf(move({ amount: pence(0) }))).toBe('MovementNotPositive');
    expect(reasonOf(move({ reserveId: testId(9) }))).toBe('ReserveUnknown');
    expect(reasonOf(move({ year: financialYear('2015/16') }))).toBe('YearBeforeRegister');
    expect(reasonOf(move({ reference: ' ' }))).toBe('MovementReferenceMissing');
  });

  it('is approved or cancelled once, and a contribution that draws rest on is not cancelled', () => {
    const put = moved({ kind: 'contribution', reserveId: roads.id, amount: pence(40) });
    const drawn = moved({ reserveId: roads.id, amount: pence(120), isWithinRestriction: true }, put);
    const [contribution, draw] = drawn.movements;
    if (contribution === undefined || draw === undefined) throw new Error('Both were recorded.');
    const cancel = (movementId: typeof draw.id, reason = 'Not needed') =>
      reasonOf(cancelReserveMovement(drawn, { movementId, reason }, now()));
    expect(cancel(contribution.id)).toBe('ReserveBelowNothing');
    expect(cancel(draw.id, ' ')).toBe('CancelReasonMissing');
    expect(cancel(draw.id)).toBeNull();
    const approve = (reference: string, on = drawn, movementId = draw.id) =>
      approveReserveMovement({ register: on, delegations: [] }, { movementId, reference }, byHead);
    expect(reasonOf(approve(''))).toBe('MovementReferenceMissing');
    const approved = { ...drawn, movements: [contribution, stateOf(approve('CPCC 2016-029'))] };
    expect(reasonOf(approve('CPCC 2016-030', approved))).toBe('MovementSettled');
    expect(reasonOf(approve('x', drawn, testId(9)))).toBe('MovementUnknown');
    const [first] = reserveYears(roads, approved.movements, yearsOf(approved));
    expect(first).toMatchObject({ contributions: 40, plannedDraws: 0, approvedDraws: 120, closing: 20 });
  });
});

describe('a draw that was planned', () => {
  const planned = moved({ amount: pence(100) });
  const [draw] = planned.movements;
  if (draw === undefined) throw new Error('It was planned.');
  const line = { id: 'line', limit: pence(100), words: 'Draw on reserves up to £1, Treasurer' };
  const approve = (
    by: { readonly userId: string; readonly roles: readonly Role[] },
    delegations: readonly DelegatedPower[] = [],
    register = planned,
  ) =>
    approveReserveMovement(
      { register, delegations },
      { movementId: draw.id, reference: 'CPCC 2016-029' },
      { ...now(), by: { name: 'Somebody', ...by } },
    );
  const treasurer = { userId: 'treasurer', roles: ['policingBodyFinanceOfficer'] as const };
  const head = { userId: 'head', roles: ['policingBodyHead'] as const };

  it('is approved by the head of the body, or within the scheme of delegation to the penny, and cites it', () => {
    expect(approve(head)).toMatchObject({
      state: { approvedByName: 'Somebody', approvedUnder: 'The decision is that of the head of the body' },
      events: [{ authority: 'The decision is that of the head of the body', delegationId: null }],
    });
    expect(approve(treasurer, [line])).toMatchObject({
      state: { approvedUnder: 'Scheme of delegation: Draw on reserves up to £1, Treasurer' },
      events: [{ delegationId: 'line' }],
    });
    expect(approve(treasurer, [{ ...line, limit: pence(99) }])).toMatchObject({
      refusal: { kind: 'DrawAboveDelegation', most: 99 },
    });
    expect(approve(treasurer)).toMatchObject({ refusal: { kind: 'DrawAboveDelegation', most: null } });
  });

  it('is never approved by whoever planned it, the head included, nor recorded as approved at once', () => {
    const own = { userId: draw.plannedBy ?? '', roles: head.roles };
    expect(reasonOf(approve(own, [line]))).toBe('DrawApproverIsPlanner');
    expect(reasonOf(move({ reference: 'CPCC 2016-029' }))).toBe('DrawPlannedFirst');
  });

  it('shows each the commands that would be accepted', () => {
    const commands = (viewer: Viewer, of = draw, delegations: readonly DelegatedPower[] = []) =>
      allowedMovementCommands(viewer, of, delegations);
    const officer = viewerWith('treasurer', ['policingBodyFinanceOfficer']);
    const both = ['ApproveReserveMovement', 'CancelReserveMovement'];
    expect(commands(viewerWith('head', ['policingBodyHead']))).toEqual(['ApproveReserveMovement']);
    expect(commands(officer)).toEqual(['CancelReserveMovement']);
    expect(commands(officer, draw, [line])).toEqual(both);
    expect(commands(officer, { ...draw, plannedBy: 'treasurer' }, [line])).toEqual(['CancelReserveMovement']);
    expect(commands(officer, { ...draw, kind: 'contribution', plannedBy: 'treasurer' })).toEqual(both);
    expect(commands(officer, { ...draw, reference: 'CPCC 2016-029' }, [line])).toEqual([]);
    expect(commands(viewerWith('auditor', ['auditor']), draw, [line])).toEqual([]);
  });
});

it('lets whoever keeps the books approve money put in, and nobody else', () => {
  const put = moved({ kind: 'contribution', reserveId: roads.id });
  const approve = (roles: readonly Role[]) =>
    approveReserveMovement(
      { register: put, delegations: [] },
      { movementId: put.movements[0]?.id ?? testId(9), reference: 'Note 12' },
      { ...now(), by: { ...now().by, roles } },
    );
  expect(approve(['policingBodyFinanceOfficer'])).toMatchObject({ state: { approvedUnder: null } });
  expect(reasonOf(approve(['policingBodyHead']))).toBe('ContributionForFinance');
});

it('never falls below nothing, opens each year with the close before, and adds up, whatever is recorded', () => {
  const any = fc.record({
    reserveId: fc.constantFrom(general.id, roads.id),
    year: fc.integer({ min: 0, max: 6 }).map((years) => financialYearsLater(year, years)),
    kind: fc.constantFrom('contribution' as const, 'draw' as const),
    amount: fc.integer({ min: 1, max: 400 }).map(pence),
    reference: fc.option(fc.constant('A notice')),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (drawn) => {
      let after: ReserveRegister = register;
      for (const each of drawn) {
        const made = move(
          {
            ...each,
            reference: each.kind === 'draw' ? null : each.reference,
            isWithinRestriction: true,
            belowMinimumBecause: 'Test',
            justification: 'Test',
          },
          after,
        );
        if (made.outcome === 'accepted') {
          after = { ...after, movements: [...after.movements, made.state.movement] };
        }
      }
      const years = yearsOf(after);
      for (const one of after.reserves) {
        const table = reserveYears(one, after.movements, years);
        for (const [at, row] of table.entries()) {
          expect(row.closing).toBeGreaterThanOrEqual(0);
          expect(row.opening).toBe(at === 0 ? one.opening : table[at - 1]?.closing);
          const out = addPence(row.plannedDraws, row.approvedDraws);
          expect(row.closing).toBe(subtractPence(addPence(row.opening, row.contributions), out));
        }
      }
      const [first] = years;
      if (first !== undefined) expect(generalReserves(after, first)).toBeGreaterThanOrEqual(0);
      expect(yearToJustify(register)).toBeNull();
    }),
  );
});
