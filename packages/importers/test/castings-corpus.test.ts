import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../src/parse-pack.ts';
import { castingRuns as runs, castingSeed as seed } from './env.ts';
import { forms, type GeneratedTable, generatedTable } from './generated-table.ts';
import { printCells, printTable } from './print-table.ts';
import { spoilFigure } from './spoil-figure.ts';

const timeout = 240 * 1000;

function errorsIn(text: string) {
  return parsePack(text, 'made-up.txt', 'a'.repeat(64)).findings.filter(
    ({ severity }) => severity === 'error',
  );
}

describe('tables of forms no paper at hand has', () => {
  it('are never called wrong while they are right or only rounded', { timeout }, () => {
    let rounded = 0;
    const alarms: string[] = [];
    fc.assert(
      fc.property(generatedTable, (table) => {
        if (table.style.isRounded) rounded++;
        const text = printTable(table, printCells(table));
        const errors = errorsIn(text);
        if (errors.length > 0)
          alarms.push(`${table.form} ${JSON.stringify(table.style)}\n${text}\n${errors[0]?.message}`);
      }),
      { seed, numRuns: runs },
    );
    console.info(`${runs} tables, seed ${seed}, ${rounded} of them rounded: ${alarms.length} false alarms.`);
    expect(alarms.slice(0, 3)).toEqual([]);
  });

  it('are mostly found out when one figure is printed wrong', { timeout }, () => {
    const counts = new Map<string, { spoiled: number; found: number }>(
      forms.map((form) => [form, { spoiled: 0, found: 0 }]),
    );
    const elsewhere: string[] = [];
    fc.assert(
      fc.property(generatedTable, fc.nat(10_000), fc.nat(9), fc.nat(7), (table, pick, digit, shift) => {
        const spoiled = spoilFigure(printCells(table), pick, digit, shift);
        if (spoiled === null) return;
        const count = counts.get(table.form) as { spoiled: number; found: number };
        count.spoiled++;
        const errors = errorsIn(printTable(table, spoiled.cells));
        if (errors.length > 0) count.found++;
        if (errors.length > 3) elsewhere.push(described(table, spoiled));
      }),
      { seed: seed + 1, numRuns: runs },
    );
    const all = [...counts.values()].reduce((sum, each) => ({
      spoiled: sum.spoiled + each.spoiled,
      found: sum.found + each.found,
    }));
    const by = [...counts].map(([form, { spoiled, found }]) => `${form} ${found} of ${spoiled}`);
    console.info(
      `One figure spoiled, seed ${seed + 1}: ${all.found} of ${all.spoiled} found (${by.join(', ')}).`,
    );
    expect(all.found / all.spoiled).toBeGreaterThan(0.75);
    expect(elsewhere).toEqual([]);
  });
});

function described(
  table: GeneratedTable,
  { before, after, row }: { before: string; after: string; row: number },
): string {
  return `${table.form} ${table.style.layout}: row ${row}, ${before} became ${after}`;
}
