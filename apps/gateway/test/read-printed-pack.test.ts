import { readFileSync } from 'node:fs';
import type { DraftDocument } from '@concordat/domain/imports';
import { calendarDate } from '@concordat/domain/kernel';
import { parsePack, readPack } from '@concordat/importers';
import { printBoardPack } from '@concordat/typesetting';
import { expect, it } from 'vitest';
import { packOf } from './printed-papers.ts';

const december = new URL('../../../packages/demo-office/papers/2016-12-16-board-pack.md', import.meta.url);

/** What a meeting decides and counts by: numbered paragraphs, recommendations and the rows of tables; a dash is nought. */
function factsOf(documents: readonly DraftDocument[]) {
  return documents
    .filter(({ kind }) => kind === 'report')
    .map((paper) => ({
      from: paper.from,
      date: paper.date,
      contactOfficers: paper.contactOfficers,
      sourceDocuments: paper.sourceDocuments,
      sections: paper.sections
        .filter(({ number }) => number !== null)
        .map(({ number, heading }) => [number, heading]),
      paragraphs: paper.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ number }) => number !== null)
        .map(({ number, text }) => [number, text]),
      recommendations: paper.recommendations,
      tables: paper.tables.map(({ kind, unit, rows }) => ({
        kind,
        unit,
        rows: rows.map(({ label, values }) => [label, ...values.map((value) => value ?? 0)]),
      })),
    }));
}

it('reads a pack printed by Concordat back as the papers it was printed from', {
  timeout: 60_000,
}, async () => {
  const written = parsePack(readFileSync(december, 'utf8'), 'pack.md', 'a'.repeat(64)).documents;
  const papers = written.filter(({ kind }) => kind === 'report');
  const { pdf, pages } = await printBoardPack(packOf(papers), calendarDate('2016-12-12'));
  const read = await readPack({ bytes: pdf, fileName: 'pack.pdf' });
  if (read.outcome === 'unreadable') throw new Error(read.sentence);
  expect(factsOf(read.pack.documents)).toEqual(factsOf(written));
  expect(papers).toHaveLength(10);
  expect(read.places?.by).toBe('page');
  expect(read.places?.of).toHaveLength(read.lines.length);
  expect(new Set(read.places?.of).size).toBe(pages);
});
