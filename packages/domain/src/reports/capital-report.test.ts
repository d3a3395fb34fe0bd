import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import {
  anyApprovals,
  approved,
  december9,
  march30,
  part,
  scheme,
  september,
  sources,
  withSchemes,
} from '../../test/programmes.ts';
import type { CapitalFacts } from '../capital/index.ts';
import { castTables, compareFinancing, compareWithBooks, type PrintedTable } from '../castings/index.ts';
import { calendarDate, instant, month, pence } from '../kernel/index.ts';
import type { DrawnTable } from '../meetings/index.ts';
import { capitalReport } from './capital-report.ts';
import type { MonthReport } from './month-report.ts';
import { sheetsOfCapital } from './sheets-of-capital.ts';

const ids = [1, 2, 3, 4].map((n) => scheme(n).id);
const amountsOf = (...pounds: readonly number[]) =>
  pounds.map((amount, at) => ({ schemeId: ids[at] as never, amount: pence(amount * 100) }));
const spendOf = (...pounds: readonly number[]) =>
  pounds.map((amount, at) => ({
    schemeId: ids[at] as never,
    month: september,
    actual: pence(amount * 100),
    commitments: pence(0),
  }));

/** Three schemes approved, one of them held, an amendment proposed, and money spent. */
function programme(): CapitalFacts {
  const schemes = amountsOf(900_000, 300_000, 0, 213_000);
  const first = approved(withSchemes(), { schemes, financing: [part('grant', 1_413_000_00)] });
  const both = approved(first, {
    kind: 'technical',
    authority: 'chiefConstable',
    reason: 'More licences',
    authorised: null,
    proposedOn: december9,
    schemes: amountsOf(45_000),
    financing: [part('savings', 45_000_00)],
  });
  const receipt = {
    id: testId<'CapitalReceipt'>(9),
    source: 'receipts',
    what: 'A house',
    asset: 'House 7',
    receivedOn: calendarDate('2016-08-01'),
    amount: pence(264_000_00),
    isWorkedOut: false,
  };
  const note = {
    schemeId: ids[0] as never,
    month: september,
    rating: 'amber' as const,
    note: 'Late by a month.',
    forecast: null,
    toBeRequested: null,
    quotedBudget: null,
    at: instant('2016-12-09T11:00:00Z'),
    byName: 'Project manager',
  };
  return { ...both, spend: spendOf(500_000, 100_000), progress: [note], receipts: [receipt] };
}

function drawn(facts = programme(), of = september): MonthReport {
  const id = testId<'CapitalProgramme'>(1);
  const report = capitalReport({ id, bodyName: 'OPCC', facts, month: of, day: december9 });
  if ('kind' in report) throw new Error(report.kind);
  return report;
}

const printed = ({ rows, ...table }: DrawnTable): PrintedTable => ({
  ...table,
  rows: rows.map(({ label, isTotal, reference, values }, at) => ({
    label,
    isTotal,
    reference: reference ?? null,
    line: at + 1,
    values: values.map((value) => (value === null ? null : Number(value))),
  })),
});
const tablesOf = (report: MonthReport) => report.sections.flatMap(({ tables = [] }) => tables);
const sectionOf = (report: MonthReport, named: string) =>
  report.sections.find(({ heading }) => heading === named)?.paragraphs;

describe('the capital report of a month', () => {
  it('is refused for a month that nothing is recorded for', () => {
    const id = testId<'CapitalProgramme'>(1);
    const october = { id, bodyName: 'OPCC', facts: programme(), month: month('2016-10'), day: december9 };
    expect(capitalReport(october)).toEqual({ kind: 'MonthNotRecorded', month: '2016-10' });
  });

  it('says where the programme stands, from the figures alone', () => {
    expect(sectionOf(drawn(), 'Where the programme stands')).toEqual([
      'OPCC: £600k spent and committed by the end of September 2016, 41.2 % of the programme of £1,458k.',
      'Of the programme, £0k was brought forward, £1,413k is as first approved, £0k was authorised since and £45k is proposed.',
      '£264k of what pays for it has come in, 18.1 % of the financing.',
      'Of the programme, £213k waits for further business cases and may not be spent (1 scheme).',
    ]);
  });

  it('prints schemes that may not spend in a table of their own, so that K is J less G in every row', () => {
    const [, , free, held] = tablesOf(drawn());
    expect(
      free?.rows.map(({ label, reference, values }) => [
        label,
        reference ?? null,
        values.at(3),
        values.at(7),
      ]),
    ).toEqual([
      ['Buildings', null, null, null],
      ['Part 1', 'CP16/07', '945', '-445'],
      ['Part 2', 'CP16/07', '300', '-200'],
      ['Buildings Total', null, '1245', '-645'],
      ['Fleet', null, null, null],
      ['Part 3', null, '0', '0'],
      ['Fleet Total', null, '0', '0'],
      ['Total of schemes that may spend', null, '1245', '-645'],
    ]);
    expect(held?.rows.map(({ label, values }) => [label, values.at(3)])).toEqual([
      ['Schemes approved subject to further business case', null],
      ['Part 4', '213'],
      ['Schemes approved subject to further business case Total', '213'],
    ]);
  });

  it('asks the meeting for what the local policing body decides alone, and says what a virement moves', () => {
    const facts = programme();
    const withOne = (more: Parameters<typeof approved>[1]): CapitalFacts => ({
      ...facts,
      approvals: approved({ ...withSchemes(), ...facts }, more).approvals,
    });
    const asked = withOne({
      kind: 'addition',
      reason: 'A new hangar',
      authorised: null,
      proposedOn: december9,
      schemes: amountsOf(0, 300_000).slice(1),
      financing: [part('grant', 300_000_00)],
    });
    expect(drawn(asked).recommendations.at(-1)?.text).toBe(
      'To approve the amendments proposed to the local policing body, £300k in all, which take the programme to £1,713k.',
    );
    const moved = withOne({
      kind: 'virement',
      reason: 'To the second part',
      schemes: amountsOf(-200_000, 200_000),
      financing: [],
    });
    const decisions = sectionOf(drawn(moved), 'Decisions behind the budget');
    expect(decisions?.map(String).some((said) => said.includes('£200k moved: To the second part'))).toBe(
      true,
    );
  });

  it('lists what is proposed, each decision with its power, and the notes', () => {
    const report = drawn();
    expect(tablesOf(report).at(-1)?.rows).toEqual([
      { label: 'More licences', isTotal: false, values: ['45'] },
      { label: 'Total', isTotal: true, values: ['45'] },
    ]);
    expect(sectionOf(report, 'Decisions behind the budget')).toEqual([
      '30 March 2016, £1,413k: The programme (Board of 30 March 2016). The decision is that of the head of the body.',
    ]);
    expect(sectionOf(report, 'Progress of schemes')).toEqual(['CP16/07 Part 1, at risk: Late by a month.']);
  });

  it('asks for approval of what is proposed to the local policing body alone', () => {
    expect(drawn().recommendations.map(({ verb }) => verb)).toEqual(['note']);
    const more = approved(withSchemes(), {
      kind: 'addition',
      authorised: null,
      proposedOn: march30,
      schemes: amountsOf(70_000),
      financing: [part('grant', 70_000_00)],
    });
    const facts = { ...more, spend: spendOf(1), progress: [], receipts: [] };
    expect(drawn(facts).recommendations[1]).toEqual({
      verb: 'approve',
      text: 'To approve the amendments proposed to the local policing body, £70k in all, which take the programme to £70k.',
    });
  });

  it('casts, whatever the programme, is financed in every column, and agrees with the books it was drawn from', () => {
    const amount = fc.integer({ min: 0, max: 900_000_000 }).map(pence);
    const anySpend = fc.array(fc.tuple(amount, amount), { minLength: 3, maxLength: 3 });
    const anyReceipts = fc.array(fc.record({ at: fc.nat(sources.length - 1), amount }), { maxLength: 5 });
    fc.assert(
      fc.property(anyApprovals, anySpend, anyReceipts, (approvals, spent, came) => {
        const [receipt] = programme().receipts;
        const facts: CapitalFacts = {
          ...withSchemes(),
          approvals,
          progress: [],
          spend: spent.map(([actual, commitments], at) => ({
            schemeId: ids[at] as never,
            month: september,
            actual,
            commitments,
          })),
          receipts: came.map(({ at, amount: of }) => ({
            ...(receipt as CapitalFacts['receipts'][number]),
            source: sources[at]?.key ?? '',
            amount: of,
          })),
        };
        const tables = tablesOf(drawn(facts)).map(printed);
        for (const table of tables) {
          const wrong = castTables([table]).flatMap(({ castings }) =>
            castings.filter(({ verdict }) => verdict === 'doesNotCast'),
          );
          expect(wrong).toEqual([]);
        }
        expect(compareFinancing(tables)).toEqual([]);
        const [payments, financing] = tables.map(({ rows }) => rows.at(-1)?.values.slice(0, 5));
        expect(financing).toEqual(payments);
        const sheets = sheetsOfCapital('1', 'Capital programme', facts, december9);
        const against = compareWithBooks(tables, sheets, '');
        expect(against.length).toBeGreaterThan(0);
        expect(against.flatMap(({ differences }) => differences)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
