import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { castTables } from '@concordat/domain/castings';
import type { DraftDocument, FindingKind } from '@concordat/domain/imports';
import { describe, expect, it } from 'vitest';
import { packDraftSchema } from '../src/pack-draft-schema.ts';
import { parsePack } from '../src/parse-pack.ts';
import { readPack } from '../src/read-pack.ts';
import { papersFolder } from './env.ts';

const fileName = '2016-12-16-board-pack.txt';

describe.skipIf(papersFolder === undefined)('the board pack of 16 December 2016', () => {
  const bytes = papersFolder === undefined ? Buffer.alloc(0) : readFileSync(join(papersFolder, fileName));
  const text = bytes.toString('utf8');
  const draft = parsePack(text, fileName, 'a'.repeat(64));
  const agenda = only('agenda');
  const minutes = only('minutes');

  function only(kind: DraftDocument['kind']): DraftDocument | undefined {
    return draft.documents.find((document) => document.kind === kind);
  }

  function reportOn(item: string): DraftDocument | undefined {
    return draft.documents.find((document) => document.kind === 'report' && document.agendaItem === item);
  }

  function findings(kind: FindingKind) {
    return draft.findings.filter((finding) => finding.kind === kind);
  }

  it('is an agenda, minutes, ten reports, a plan and eight appendices', () => {
    const kinds = draft.documents.map((document) => document.kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count('agenda'), count('minutes'), count('report'), count('plan'), count('appendix')]).toEqual([
      1, 1, 10, 1, 8,
    ]);
    expect(draft.source).toMatchObject({ file: fileName, lines: 1948 });
  });

  it('has an agenda of 14 items, the last of them to follow', () => {
    expect(agenda?.meeting).toEqual({
      forum: 'Business Coordination Board',
      date: '2016-12-16',
      time: '10:00',
      venue: 'HQ, Conference Room 4',
    });
    expect(agenda?.items?.map((item) => item.number)).toEqual(
      Array.from({ length: 14 }, (_, index) => String(index + 1)),
    );
    expect(agenda?.items?.map((item) => item.paper)).toEqual([
      null,
      null,
      ...Array(11).fill('attached'),
      'toFollow',
    ]);
    expect(agenda?.items?.[8]?.lead).toBe('Chief Finance Officer');
  });

  it('places every paper on the agenda, what is attached to a report with the report', () => {
    const placed = draft.documents.slice(1).map((document) => `${document.kind} ${document.agendaItem}`);
    expect(placed).toEqual([
      'minutes 3',
      'report 4',
      'plan 4',
      'report 5',
      'appendix 5',
      'report 6',
      'report 7',
      'appendix 7',
      'report 8',
      'appendix 8',
      'appendix 8',
      'appendix 8',
      'appendix 8',
      'report 9',
      'report 10',
      'appendix 10',
      'report 11',
      'report 12',
      'appendix 12',
      'report 13',
    ]);
  });

  it('covers the source from one paper to the next without overlap', () => {
    for (const [index, document] of draft.documents.entries()) {
      expect(document.lines[0]).toBeLessThanOrEqual(document.lines[1]);
      expect(document.lines[0]).toBeGreaterThan(draft.documents[index - 1]?.lines[1] ?? 0);
    }
  });

  it('lists 5 members, 3 in attendance and 7 apologies with their posts', () => {
    const { members = [], inAttendance = [], apologies = [] } = minutes?.attendance ?? {};
    expect([members.length, inAttendance.length, apologies.length]).toEqual([5, 3, 7]);
    expect(members.map((person) => person.post)).toEqual([
      'Deputy Cambridgeshire Police and Crime Commissioner',
      'Deputy Chief Constable',
      'Director of Finance',
      'Chief Executive',
      'Director of Finance and Resources',
    ]);
    expect(apologies.map((person) => person.post)).toEqual([
      'Police and Crime Commissioner',
      'Chief Constable',
      'Assistant Chief Constable',
      'Head of Strategic Partnership and Commissioning',
      'Temporary Head of Corporate Development',
      'Director of Public Engagement and Communications',
      'Director of Estates',
    ]);
    expect(
      apologies.map((person) => person.body).filter((body) => body === 'Cambridgeshire Constabulary'),
    ).toHaveLength(4);
  });

  it('reads fifteen items of minutes with their outcomes', () => {
    expect(minutes?.meeting).toMatchObject({ date: '2016-11-10', time: '14:00' });
    expect(minutes?.items?.map((item) => item.outcomes?.join(' '))).toEqual([
      '',
      'noneDeclared',
      'approved agreed',
      'approved',
      'agreed noted',
      'agreed',
      'noted',
      'noted',
      'agreed',
      'agreed',
      'noted',
      'noted approved',
      'noted',
      'agreed',
      'noted welcomed',
    ]);
  });

  it('reads seven actions, the spans counted from the day of the meeting', () => {
    const actions =
      minutes?.items?.flatMap((item) =>
        (item.actions ?? []).map((action) => ({ item: item.number, ...action })),
      ) ?? [];
    expect(
      actions.map((action) => [action.item, action.due.printed, action.due.month, action.due.date]),
    ).toEqual([
      ['5', null, null, null],
      ['6', 'to a future meeting', null, null],
      ['6', null, null, null],
      ['9', "in six months' time", '2017-05', null],
      ['10', "in 12 months' time", '2017-11', null],
      ['14', "in 3 months' time", '2017-02', null],
      ['15', null, null, null],
    ]);
    expect(actions.at(-1)?.owner).toEqual({ post: 'Commissioner', body: null });
  });

  it.each([
    ['4', ['2.1 approve']],
    ['5', ['2.1 note']],
    ['6', ['2.1 consider']],
    ['7', ['2.1 note']],
    ['8', ['2.1(a) note', '2.1(b) approve', '2.1(c) note']],
    ['9', ['2.1 note']],
    ['10', ['2.1 note']],
    ['11', ['2.1 approve', '2.1 note']],
    ['12', ['2.1 note']],
    ['13', ['2.1 approve', '2.2 sign']],
  ])('asks under item %s for %j', (item, asked) => {
    expect(
      reportOn(item)?.recommendations?.map((each) => `${each.number}${each.limb ?? ''} ${each.verb}`),
    ).toEqual(asked);
  });

  it('finds the one missing number, 5.3 of the minutes', () => {
    expect(findings('missingNumber').map((finding) => finding.printed)).toEqual(['5.3']);
  });

  it('finds the two authors and the one date that differ from the agenda', () => {
    expect(findings('authorMismatch').map((finding) => [finding.printed, finding.computed])).toEqual([
      ['Chief Executive', 'Chief Finance Officer'],
      ['Chief Executive', 'Chief Finance Officer'],
    ]);
    expect(findings('dateMismatch').map((finding) => finding.printed)).toEqual(['2016-12-02']);
    expect(findings('recommendationsDiffer')).toEqual([]);
  });

  it('finds the scheme numbers that are missing or stand twice', () => {
    expect(findings('duplicateReference').map((finding) => finding.printed)).toEqual([
      'CP16/07',
      'CP15/06',
      'CP16/07',
    ]);
    expect(
      findings('missingReference').filter((finding) => /scheme number/.test(finding.message)),
    ).toHaveLength(2);
  });

  it('reads the finance tables: 1,223 figures, 1,182 of them in the monitoring, capital and medium-term tables', () => {
    const tables = draft.documents
      .flatMap((document) => document.tables)
      .filter((table) => table.unit !== 'text');
    const count = (kinds: readonly string[]) =>
      tables
        .filter((table) => kinds.includes(table.kind))
        .flatMap((table) => table.rows.flatMap((row) => row.values))
        .filter((value) => value !== null).length;
    expect(count(['revenueMonitoring'])).toBe(722);
    expect(count(['capitalSummary', 'capitalFinancing', 'capitalSchemes'])).toBe(448);
    expect(count(['mtfpGap'])).toBe(12);
    expect(count(['rcco'])).toBe(15);
    expect(count(['other'])).toBe(26);
  });

  it('marks every printed total of the finance tables, and says of none that it cannot be checked', () => {
    const totals = draft.documents.flatMap((document) =>
      document.tables.flatMap((table) => table.rows.filter((row) => row.isTotal).map((row) => row.line)),
    );
    const castings = draft.documents
      .flatMap((document) => castTables(document.tables))
      .flatMap((table) => table.castings.filter(({ kind }) => kind === 'columnTotal'));
    expect(totals).toHaveLength(26);
    expect(new Set(castings.map(({ line }) => line))).toEqual(new Set(totals));
    const verdicts = castings.map(({ verdict }) => verdict);
    const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
    expect([
      count('casts'),
      count('castsWithinRounding'),
      count('doesNotCast'),
      count('cannotBeChecked'),
    ]).toEqual([101, 53, 2, 0]);
  });

  it('finds the errors of the paper, each checked by hand, and keeps rounding apart from them', () => {
    const wrong = draft.findings.filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ line, kind, printed, computed }) => [line, kind, printed, computed])).toEqual([
      // The paragraph says 621,662; Appendix 3 prints 621,622, which with 150,000 makes its total of 771,622.
      [1261, 'textAgainstTable', 621662, 621622],
      // 581 of 1,395 received is 41.6 %, which stands one line further down, with the vehicle receipts.
      [1291, 'percentage', 0, 41.6],
      // 4,791 less 7,408; the three schemes awaiting a business case, 213 in all, print no variance.
      [1360, 'rowFormula', -2404, -2617],
      // CP16/13 and CP16/14, 69,284 and 20,860, are listed and not added in.
      [1379, 'columnTotal', 351000, 441144],
      // CP16/15, 125,160, is listed and not added in.
      [1387, 'columnTotal', 771622, 896782],
      // The progress report still has 624 for CP16/05; with the proposed 56 the revised budget is 680.
      [1416, 'tableAgainstTable', 624, 680],
    ]);
    const asked = draft.findings.filter(
      ({ kind, severity }) => kind === 'tableAgainstTable' && severity === 'question',
    );
    // The same three schemes as are left out of the two totals: nothing stands for them in Appendix 2.
    expect(asked.map(({ line, printed }) => [line, printed])).toEqual([
      [1370, 69284],
      [1371, 20860],
      [1384, 125160],
    ]);
    const rounding = draft.findings.filter(({ severity }) => severity === 'rounding');
    expect(rounding.map(({ line }) => line)).toEqual(expect.arrayContaining([1126, 1177, 1299, 1487]));
    expect(rounding.every(({ difference }) => Math.abs(difference ?? 0) <= 2)).toBe(true);
  });

  it('reads what is printed in a row, whatever it is', () => {
    const rows = draft.documents.flatMap((document) => document.tables.flatMap((table) => table.rows));
    const row = (line: number) => rows.find((each) => each.line === line);
    expect(row(1016)).toMatchObject({
      label: 'PCSO Pay & Overtime',
      values: [4972, 2474, 2206, -267, 4558, -414],
      isTotal: false,
    });
    expect(row(1042)).toMatchObject({ values: [127499, 61558, 60669, -889, 126763, -736], isTotal: true });
    expect(row(1158)?.values).toEqual([null, null, null, null, 437, 437]);
    expect(row(1284)).toMatchObject({ values: [1010, 5219, 444, 735, 7408, 4791, 64.7], isTotal: true });
    expect(row(1289)?.values).toEqual([0, 1065, 0, 214, 1279, null, 0]);
    expect(row(1317)).toMatchObject({ reference: 'CP16/18', values: [0, 0, 622, 622, 0, 0, 0, -622] });
    expect(row(1360)).toMatchObject({
      values: [1010, 5663, 735, 7408, 2771, 2020, 4791, -2404],
      isTotal: true,
    });
    expect(row(1379)).toMatchObject({ label: '', values: [351000], isTotal: true });
  });

  it('turns every cell of the finance tables that prints a number into that number', () => {
    const tables = draft.documents
      .flatMap((document) => document.tables)
      .filter((table) => table.unit !== 'text');
    const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [row.line, row.values] as const)));
    const lines = text.split('\n');
    for (const [line, values] of rows) {
      if (/underspend/.test(lines[line - 1] ?? '')) continue;
      const printed = (lines[line - 1] ?? '').split('\t').map((cell) => cell.replace(/<[^<>]*>/g, '').trim());
      const numbers = printed.filter((cell) => /^\(?-?£?[\d,]+(?:\.\d)?%?\)?$/.test(cell)).map(plainNumber);
      const read = values.filter((value) => value !== null && value !== 0);
      for (const value of read) expect([line, numbers]).toEqual([line, expect.arrayContaining([value])]);
    }
  });

  it('puts every paragraph on the line where it begins', () => {
    const lines = text.split('\n');
    for (const document of draft.documents) {
      for (const paragraph of document.sections.flatMap((section) => section.paragraphs)) {
        const printed = letters(lines[paragraph.line - 1] ?? '');
        expect(printed).toContain(letters(paragraph.text).slice(0, 20));
        expect(paragraph.line).toBeGreaterThanOrEqual(document.lines[0]);
        expect(paragraph.line).toBeLessThanOrEqual(document.lines[1]);
      }
    }
  });

  it('gives the same draft through the reading thread, and a draft of the contract', {
    timeout: 30_000,
  }, async () => {
    const started = performance.now();
    const read = await readPack({ bytes, fileName });
    console.info(
      `Read ${bytes.length} bytes in ${Math.round(performance.now() - started)} ms, thread and all.`,
    );
    if (read.outcome !== 'read') throw new Error(read.sentence);
    expect(read.pack.documents).toEqual(draft.documents);
    expect(packDraftSchema.parse(read.pack)).toEqual(read.pack);
  });
});

function plainNumber(cell: string): number {
  const size = Number(cell.replace(/[(),£%-]/g, ''));
  return /^[(-]/.test(cell) ? -size : size;
}

function letters(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/<[^<>]*>/g, '')
    .replace(/\]\([^()]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
