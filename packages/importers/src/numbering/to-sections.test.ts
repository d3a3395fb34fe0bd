import { expect, it } from 'vitest';
import { readLines } from '../lines/read-lines.ts';
import { followNumbering } from './follow-numbering.ts';
import { toSections } from './to-sections.ts';

const sectionsOf = (text: string) =>
  toSections(followNumbering(readLines(text))).map(({ number, heading, paragraphs }) => [
    number,
    heading,
    paragraphs.map((paragraph) => paragraph.number),
  ]);

it('leaves the name of a table to the table, and goes on in the section around it', () => {
  const text = [
    '### 3. Summary',
    '',
    '3.1 Both bodies are under budget.',
    '',
    '**Table 1 (all figures £’000)**',
    '',
    '| Body | To date | Forecast |',
    '| --- | --- | --- |',
    '| Force | 889 | 736 |',
    '| Office | 21 | 87 |',
    '',
    '3.2 Further detail follows.',
  ].join('\n');
  expect(sectionsOf(text)).toEqual([['3', 'Summary', ['3.1', '3.2']]]);
});

it('keeps a heading that only speaks of a table', () => {
  const text = ['### Table of reserves', '', 'The reserves are set out in the appendix.'].join('\n');
  expect(sectionsOf(text)).toEqual([[null, 'Table of reserves', [null]]]);
});
