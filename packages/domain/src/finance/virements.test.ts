import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { figure, opened, posted, september } from '../../test/ledgers.ts';
import type { Role } from '../access/index.ts';
import { addPence, month, pence, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { approveVirement, declineVirement } from './decide-virement.ts';
import { addPositions, latestPositions, positionsAt } from './position.ts';
import type { FigureToPost } from './post-figures.ts';
import { type RequestVirement, requestVirement } from './request-virement.ts';
import { type Virement, virementTransitions } from './virement.ts';

const ledger = opened();
const officer = {
  userId: 'officer',
  name: 'Finance officer',
  roles: ['constabularyFinanceOfficer'] as Role[],
};
const second = { ...officer, userId: 'second' };
const head = { userId: 'head', name: 'Chief Constable', roles: ['chiefOfficer'] as Role[] };

const budgets = [figure('1', 'budget', 50_000_000), figure('2', 'budget', 40_000_000)];
const booksWith = (figures: readonly FigureToPost[]) => ({
  ledger,
  positions: latestPositions(
    ledger.lines.map(({ id }) => id),
    posted(ledger, figures),
  ),
});
const books = booksWith(budgets);
const command: RequestVirement = {
  month: september,
  moves: [
    { code: '1', amount: pence(-1_000_000) },
    { code: '2', amount: pence(1_000_000) },
  ],
  reasonCode: 'misallocated',
  reason: 'Put to the wrong line',
  override: null,
};
const request = (changes: Partial<RequestVirement> = {}, of = books) =>
  requestVirement(of, { ...command, ...changes }, circumstancesOf(officer));

function requested(changes: Partial<RequestVirement> = {}, of = books): Virement {
  const decision = request(changes, of);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

const moved = (amount: number) => [
  { code: '1', amount: pence(-amount) },
  { code: '2', amount: pence(amount) },
];

describe('a virement is asked for', () => {
  it('with its reason, and moves nothing yet', () => {
    expect(request()).toMatchObject({
      state: { status: 'requested', reasonCode: 'misallocated', requestedBy: 'officer' },
      events: [{ type: 'VirementRequested' }],
    });
  });

  it.each<[string, Partial<RequestVirement>, string]>([
    ['without a reason', { reason: ' ' }, 'VirementReasonMissing'],
    ['that moves nothing', { moves: [] }, 'VirementMovesNothing'],
    ['that names a line twice', { moves: [...moved(1), ...moved(1)] }, 'VirementMovesNothing'],
    [
      'that is a penny out',
      {
        moves: [
          { code: '1', amount: pence(-100) },
          { code: '2', amount: pence(101) },
        ],
      },
      'VirementNotBalanced',
    ],
    ['of a line that is not there', { moves: [{ code: '9', amount: pence(1) }] }, 'LineUnknown'],
    [
      'of a memo line',
      {
        moves: [
          { code: 'M', amount: pence(1) },
          { code: '1', amount: pence(-1) },
        ],
      },
      'LineUnknown',
    ],
    [
      'of ring-fenced money',
      {
        moves: [
          { code: '3', amount: pence(-1) },
          { code: '1', amount: pence(1) },
        ],
      },
      'RingFenced',
    ],
    ['in another year', { month: month('2017-04') }, 'MonthOutsideYear'],
    ['of more than there is', { moves: moved(50_000_001) }, 'LineWouldRunShort'],
  ])('but not one %s', (_, changes, kind) => {
    expect(request(changes)).toMatchObject({ refusal: { kind } });
  });

  it('but takes nothing that is spent or on order', () => {
    const spent = booksWith([
      ...budgets,
      figure('1', 'actual', 30_000_000),
      figure('1', 'commitment', 5_000_000),
    ]);
    expect(request({ moves: moved(15_000_000) }, spent)).toMatchObject({ outcome: 'accepted' });
    expect(request({ moves: moved(15_000_001) }, spent)).toMatchObject({
      refusal: { kind: 'LineWouldRunShort', left: 34_999_999 },
    });
  });

  it.each<[string, FigureToPost]>([
    ['spent more than its budget to date', figure('2', 'actual', 40_000_001)],
    ['is expected to', figure('2', 'forecast', 40_000_001)],
  ])('never to a line that %s, unless the override is recorded as such', (_, over) => {
    const overspent = booksWith([...budgets, over]);
    expect(request({}, overspent)).toMatchObject({ refusal: { kind: 'WouldCoverOverspend', code: '2' } });
    expect(request({ override: '  ' }, overspent)).toMatchObject({ outcome: 'refused' });
    expect(request({ override: 'Section 151 officer, 3 October' }, overspent)).toMatchObject({
      events: [{ override: 'Section 151 officer, 3 October' }],
    });
  });
});

describe('a virement in a month that is not loaded yet', () => {
  const august = month('2016-08');
  const spentByAugust = (code: string, amount: number) =>
    booksWith([...budgets, figure(code, 'actual', amount, august)]);

  it('takes nothing that was spent by the last month that is', () => {
    expect(request({ moves: moved(20_000_001) }, spentByAugust('1', 30_000_000))).toMatchObject({
      refusal: { kind: 'LineWouldRunShort' },
    });
  });

  it('covers no overspend of the last month that is', () => {
    expect(request({}, spentByAugust('2', 1))).toMatchObject({ refusal: { kind: 'WouldCoverOverspend' } });
  });
});

describe('a virement is decided', () => {
  const line = {
    id: 'line',
    limit: pence(15_000_000),
    words: 'Virement up to £150,000, Chief Finance Officer',
  };
  const approve = (
    virement: Virement,
    by: typeof officer,
    of = books,
    delegations = by === second ? [line] : [],
  ) => approveVirement({ virement, delegations, ...of }, circumstancesOf(by));

  it('by somebody else, within the scheme of delegation', () => {
    const small = requested({ moves: moved(15_000_000) });
    expect(approve(small, officer)).toMatchObject({ refusal: { kind: 'ApproverIsRequester' } });
    expect(approve(small, second)).toMatchObject({
      state: { virement: { decidedUnder: `Scheme of delegation: ${line.words}` } },
      events: [{ delegationId: 'line' }],
    });
    expect(approve(small, second, books, [])).toMatchObject({
      refusal: { kind: 'AboveDelegation', most: null },
    });
    const large = requested({ moves: moved(15_000_001) });
    expect(approve(large, second)).toMatchObject({ refusal: { kind: 'AboveDelegation', most: 15_000_000 } });
    const without = { ...line, id: 'any', limit: null as never };
    expect(approve(large, second, books, [line, without])).toMatchObject({
      events: [{ delegationId: 'any' }],
    });
    expect(approve(large, head)).toMatchObject({
      state: { virement: { decidedByName: 'Chief Constable' } },
      events: [{ delegationId: null, authority: 'The decision is that of the head of the body' }],
    });
    const nobody = { ...second, roles: ['estatesDirector'] as Role[] };
    expect(approve(small, nobody)).toMatchObject({ refusal: { kind: 'AboveDelegation' } });
  });

  it('against the books as they are by then', () => {
    const virement = requested({ moves: moved(30_000_000) });
    const later = booksWith([...budgets, figure('1', 'actual', 30_000_000)]);
    expect(approve(virement, head, later)).toMatchObject({ refusal: { kind: 'LineWouldRunShort' } });
  });

  it('once, and declined with a reason', () => {
    const virement = requested();
    const decline = (of: Virement, reason: string, by = head, delegations: (typeof line)[] = []) =>
      declineVirement({ virement: of, delegations }, { reason }, circumstancesOf(by));
    expect(decline(virement, 'Not needed')).toMatchObject({
      state: { virement: { status: 'declined' }, postings: [] },
    });
    expect(decline(virement, '')).toMatchObject({ refusal: { kind: 'VirementReasonMissing' } });
    const decided: Virement = { ...virement, status: 'declined' };
    expect(approve(decided, head)).toMatchObject({ refusal: { kind: 'VirementAlreadyDecided' } });
    expect(decline(decided, 'x')).toMatchObject({ refusal: { kind: 'VirementAlreadyDecided' } });
    const director = { userId: 'director', name: 'Director', roles: ['estatesDirector'] as Role[] };
    expect(decline(virement, 'x', director)).toMatchObject({ refusal: { kind: 'NotTheirsToDecline' } });
    expect(decline(virement, 'x', director, [line])).toMatchObject({ outcome: 'accepted' });
    const elsewhere = { ...officer, roles: ['budgetHolder'] as Role[] };
    expect(decline(virement, 'Taken back', elsewhere)).toMatchObject({ outcome: 'accepted' });
    expect(decline(virement, 'x', second)).toMatchObject({ outcome: 'accepted' });
  });

  it('is net zero: the original budget stays and the total does not move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000_000 }), (amount) => {
        const decision = approve(requested({ moves: moved(amount) }), head);
        if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
        const { postings } = decision.state;
        expect(addPence(...postings.map((posting) => posting.amount))).toBe(0);
        const ids = ledger.lines.map(({ id }) => id);
        const before = positionsAt(ids, posted(ledger, budgets), september);
        const after = positionsAt(ids, [...posted(ledger, budgets), ...postings], september);
        expect(addPositions([...after.values()])).toEqual(addPositions([...before.values()]));
        for (const id of ids) expect(after.get(id)?.originalBudget).toBe(before.get(id)?.originalBudget);
      }),
    );
  }, 30_000);

  it('reaches every state, each by its command', () => {
    expect(unreachableStates(virementTransitions, 'requested')).toEqual([]);
    const commands = {
      approveVirement: [{ from: 'requested', to: 'approved' }],
      declineVirement: [{ from: 'requested', to: 'declined' }],
    } as const;
    expect(unmatchedMoves<Virement['status']>(virementTransitions, commands)).toEqual({
      withoutCommand: [],
      forbidden: [],
    });
  });
});
