import { inTransaction } from '@concordat/database';
import { ledgerStore } from '@concordat/database/stores';
import {
  latestPositions,
  type Posting,
  type PostingKind,
  positionsAt,
  postingKinds,
} from '@concordat/domain/finance';
import { financialYear, idOf, month, monthsOf, pence } from '@concordat/domain/kernel';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import type { CommandContext } from '../command-context.ts';
import {
  addBudgetLine,
  approveVirement,
  closePeriod,
  openLedger,
  openNextLedger,
  postFigures,
  reopenPeriod,
  requestVirement,
  writeVarianceNote,
} from '../index.ts';
import { NotPermitted } from '../not-permitted.ts';

let office: TestOffice;
let officer: CommandContext;
beforeAll(async () => {
  office = await testOffice();
  officer = office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });
}, 60_000);
afterAll(() => office.close());

const september = '2016-09';
const line = (code: string, term: string | null = 'Spending') => ({
  code,
  title: code,
  term,
  ringFence: null,
});

async function open(name: string, codes = ['1', '2', '3']) {
  return accepted(
    await openLedger(officer, {
      bodyId: office.constabulary,
      sharedWith: [office.policingBody],
      financialYear: '2016/17',
      name,
      bridge: ['Spending'],
      noteRule: { pence: 5_000_000, ppm: 20_000 },
      lines: [...codes.map((code) => line(code)), line('M', null)],
      hierarchies: [
        {
          name: 'What it is spent on',
          cut: 'subjective',
          from: '2016-04',
          rows: [
            { depth: 0, label: null, totalLabel: 'Net', codes: [] },
            { depth: 1, label: 'Everything', totalLabel: null, codes },
          ],
        },
      ],
      idempotencyKey: v7(),
    }),
  );
}

const figure = (code: string, kind: Exclude<PostingKind, 'virement'>, amount: number, of = september) => ({
  code,
  kind,
  month: of,
  amount,
  source: 'Extract of the accounts',
  paperId: null,
  isWorkedOut: false,
});

describe('the books of a body', () => {
  it('take figures whole or not at all, once for one key, and leave their trail', async () => {
    const { ledgerId, version } = await open('Whole');
    const post = (figures: ReturnType<typeof figure>[], expectedVersion = version, idempotencyKey = v7()) =>
      postFigures(officer, { ledgerId, figures, expectedVersion, idempotencyKey });
    const none = await post([figure('1', 'actual', 5), figure('nowhere', 'actual', 6)]);
    expect(none).toMatchObject({ outcome: 'refused', refusal: { kind: 'LineUnknown', code: 'nowhere' } });
    expect(await office.count('posting', `ledger_id = '${ledgerId}'`)).toBe(0);

    const key = v7();
    const figures = [figure('1', 'actual', 5), figure('2', 'budget', 600_000_000_000)];
    expect(accepted(await post(figures, version, key))).toMatchObject({ postings: 2, version: version + 1 });
    expect(await post(figures, version, key)).toMatchObject({ outcome: 'accepted', replayed: true });
    expect(await post(figures)).toMatchObject({ outcome: 'conflict' });
    expect(await office.count('posting', `ledger_id = '${ledgerId}'`)).toBe(2);
    expect((await office.trailOf(office.constabulary)).slice(-2)).toEqual(['LedgerOpened', 'FiguresPosted']);
  });

  it('close, refuse figures, and open again with a reason', async () => {
    const { ledgerId, version } = await open('Closing');
    const post = (expectedVersion: number) =>
      postFigures(officer, {
        ledgerId,
        figures: [figure('1', 'actual', 5_000_001)],
        expectedVersion,
        idempotencyKey: v7(),
      });
    await post(version);
    const close = (expectedVersion: number) =>
      closePeriod(officer, { ledgerId, month: september, expectedVersion });
    expect(await close(version + 1)).toMatchObject({
      refusal: { kind: 'NotesMissing', first: 'Everything' },
    });
    const stored = await inTransaction(office.prisma, officer.viewer, (tx) =>
      ledgerStore.load(tx, idOf<'Ledger'>(ledgerId)),
    );
    const rowIds = stored?.value.hierarchies[0]?.rows.slice(1, 2).map(({ id }) => id as string) ?? [];
    const note = { ledgerId, month: september, rowIds, text: 'An early bill', expectedVersion: version + 1 };
    accepted(await writeVarianceNote(officer, note));
    accepted(
      await writeVarianceNote(officer, { ...note, text: 'Two early bills', expectedVersion: version + 2 }),
    );
    expect(await office.count('variance_note', `ledger_id = '${ledgerId}'`)).toBe(1);
    expect(accepted(await close(version + 3))).toMatchObject({ closed: 6 });
    expect(await post(version + 4)).toMatchObject({ refusal: { kind: 'PeriodClosed' } });
    const reopened = { ledgerId, month: september, reason: 'A late journal', expectedVersion: version + 4 };
    accepted(await reopenPeriod(officer, reopened));
    accepted(await post(version + 5));
    expect(await office.count('ledger_period', `ledger_id = '${ledgerId}' and status = 'closed'`)).toBe(5);
    const october = { ledgerId, month: '2016-10', withoutNotesBecause: 'None', expectedVersion: version + 6 };
    expect(await closePeriod(officer, october)).toMatchObject({
      refusal: { kind: 'ActualsMissing', month: '2016-10' },
    });
  });

  it('are written by their own body alone, though another reads them', async () => {
    const { ledgerId, version } = await open('Apart');
    const other = office.as('policingBodyFinanceOfficer', { bodyIds: [office.policingBody] });
    const figures = [figure('1', 'actual', 5)];
    const command = { ledgerId, figures, expectedVersion: version, idempotencyKey: v7() };
    await expect(postFigures(other, command)).rejects.toThrow(NotPermitted);
    await expect(postFigures(office.as('governanceOfficer'), command)).rejects.toThrow(NotPermitted);
  });
});

it('adds up in the database what the rules add up line by line', async () => {
  const { ledgerId } = await open('Added up');
  const months = monthsOf(financialYear('2016/17'));
  const read = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(office.prisma, officer.viewer, work);
  const id = idOf<'Ledger'>(ledgerId);
  const stored = await read((tx) => ledgerStore.load(tx, id));
  if (stored === null) throw new Error('The ledger is there.');
  const lineIds = stored.value.lines.map((one) => one.id);
  const amount = fc.integer({ min: -500_000_000_000, max: 500_000_000_000 }).map(pence);
  const anyPosting = fc.record({
    lineId: fc.constantFrom(...lineIds),
    month: fc.constantFrom(...months),
    kind: fc.constantFrom(...postingKinds),
    amount,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPosting, { maxLength: 30 }),
      fc.constantFrom(...months),
      async (some, of) => {
        const postings = some.map(
          (posting): Posting => ({
            ...posting,
            id: idOf<'Posting'>(v7()),
            source: 'Any',
            paperId: null,
            isWorkedOut: false,
            postedAt: officer.now,
            postedBy: 'Any',
          }),
        );
        await read(async (tx) => {
          await tx.posting.deleteMany({ where: { ledgerId } });
          const now = await ledgerStore.load(tx, id);
          if (now !== null) await ledgerStore.post(tx, now, postings);
        });
        const added = await read((tx) => ledgerStore.positionsAt(tx, id, month(of)));
        expect(Object.fromEntries(added)).toEqual(
          Object.fromEntries(positionsAt(lineIds, postings, month(of))),
        );
        const latest = await read((tx) => ledgerStore.latestPositions(tx, id));
        expect(Object.fromEntries(latest)).toEqual(Object.fromEntries(latestPositions(lineIds, postings)));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

it('adds a line to open books without moving a total, and budget comes to it by a virement', async () => {
  const { ledgerId, version, hierarchies } = await open('To add to');
  const figures = [figure('1', 'budget', 500), figure('1', 'actual', 100)];
  const posted = accepted(
    await postFigures(officer, { ledgerId, figures, expectedVersion: version, idempotencyKey: v7() }),
  );
  const rowIds = hierarchies.flatMap(({ rows }) =>
    rows.filter(({ name }) => name === 'Everything').map(({ id }) => id as string),
  );
  const command = {
    ledgerId,
    rowIds,
    code: '4',
    title: 'Training',
    term: 'Spending',
    expectedVersion: posted.version,
  };
  const refusedWith = async (change: Partial<typeof command>, kind: string) =>
    expect(await addBudgetLine(officer, { ...command, ...change })).toMatchObject({ refusal: { kind } });
  await refusedWith({ code: '1' }, 'LineThereAlready');
  await refusedWith({ rowIds: [] }, 'PlaceMissing');
  expect(await office.count('budget_line', `ledger_id = '${ledgerId}'`)).toBe(4);
  const added = accepted(await addBudgetLine(officer, command));
  expect(await addBudgetLine(officer, { ...command, code: '5' })).toMatchObject({ outcome: 'conflict' });
  await expect(addBudgetLine(office.as('policingBodyFinanceOfficer'), command)).rejects.toThrow(NotPermitted);

  const budgets = async () => {
    const { rows } = await office.ownerPool.query(
      `select l.code, coalesce(sum(p.amount) filter (where p.kind in ('budget', 'virement')), 0)::int as budget,
              (select count(*)::int from hierarchy_placement h where h.line_id = l.id) as places
         from budget_line l left join posting p on p.line_id = l.id where l.ledger_id = $1 and l.code in ('1', '4')
        group by l.id order by l.position`,
      [ledgerId],
    );
    return rows;
  };
  expect(await budgets()).toEqual([
    { code: '1', budget: 500, places: 1 },
    { code: '4', budget: 0, places: 1 },
  ]);
  const { virementId } = accepted(
    await requestVirement(officer, {
      ledgerId,
      month: september,
      moves: [
        { code: '1', amount: -300 },
        { code: '4', amount: 300 },
      ],
      reasonCode: 'dutyMoved',
      reason: 'Training is paid for apart',
      expectedVersion: added.version,
      idempotencyKey: v7(),
    }),
  );
  const head = office.as('chiefOfficer', { bodyIds: [office.constabulary] });
  accepted(await approveVirement(head, { virementId, expectedVersion: 1, idempotencyKey: v7() }));
  expect(await budgets()).toEqual([
    { code: '1', budget: 200, places: 1 },
    { code: '4', budget: 300, places: 1 },
  ]);
});

it('opens the first books of a body with their budget, and nothing of them without its source', async () => {
  const command = {
    bodyId: office.constabulary,
    sharedWith: [],
    financialYear: '2019/20',
    name: 'With a budget',
    bridge: ['Spending'],
    noteRule: { pence: 5_000_000, ppm: 20_000 },
    lines: [{ ...line('1'), budget: 120_001 }, line('2')],
    hierarchies: [
      {
        name: 'What it is spent on',
        cut: 'subjective' as const,
        from: '2019-04',
        rows: [
          { depth: 0, label: null, totalLabel: 'Net', codes: [] },
          { depth: 1, label: 'Everything', totalLabel: null, codes: ['1', '2'] },
        ],
      },
    ],
    idempotencyKey: v7(),
  };
  const stored = async () => {
    const { rows } = await office.ownerPool.query(
      `select b.code, coalesce(sum(p.amount), 0)::int as budget, count(p.id)::int as months, min(p.source) as source
         from ledger l join budget_line b on b.ledger_id = l.id left join posting p on p.line_id = b.id
        where l.name = 'With a budget' group by 1 order by 1`,
    );
    return rows;
  };
  const refusal = { kind: 'BudgetSourceMissing' };
  expect(await openLedger(officer, command)).toMatchObject({ outcome: 'refused', refusal });
  expect(await stored()).toEqual([]);
  accepted(await openLedger(officer, { ...command, source: 'Budget book 2019/20', idempotencyKey: v7() }));
  expect(await stored()).toEqual([
    { code: '1', budget: 120_001, months: 12, source: 'Budget book 2019/20' },
    { code: '2', budget: 0, months: 0, source: null },
  ]);
});

it('opens the books of the next year with their budget, once for one key, and for nobody else', async () => {
  const { ledgerId } = await open('To go on');
  const command = {
    ledgerId,
    lines: [
      { code: '1', budget: pence(120_001) },
      { code: '4', title: 'New', budget: pence(-1_200), beside: '2' },
    ],
    source: 'Budget book 2017/18',
    idempotencyKey: v7(),
  };
  const first = accepted(await openNextLedger(officer, command));
  expect(accepted(await openNextLedger(officer, command)).ledgerId).toBe(first.ledgerId);
  const { rows } = await office.ownerPool.query(
    `select l.financial_year, b.code, b.title, sum(p.amount)::int as budget, count(*)::int as months, min(p.source) as source
       from ledger l join budget_line b on b.ledger_id = l.id join posting p on p.line_id = b.id
      where l.id = $1 and p.kind = 'budget' group by 1, 2, 3 order by 2`,
    [first.ledgerId],
  );
  const source = 'Budget book 2017/18';
  expect(rows).toEqual([
    { financial_year: '2017/18', code: '1', title: '1', budget: 120_001, months: 12, source },
    { financial_year: '2017/18', code: '4', title: 'New', budget: -1_200, months: 12, source },
  ]);
  const again = { ...command, idempotencyKey: v7() };
  expect(await openNextLedger(officer, again)).toMatchObject({ outcome: 'refused' });
  const elsewhere = office.as('policingBodyFinanceOfficer');
  await expect(openNextLedger(elsewhere, again)).rejects.toThrow(NotPermitted);
});
