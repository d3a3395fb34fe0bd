import { describe, expect, it } from 'vitest';
import { parsePack } from '../src/parse-pack.ts';

const length = 100_000;

/** Lines made to send a careless pattern back and forth for hours. */
const hostile: Record<string, string> = {
  'spaces between two letters': `a${' '.repeat(length)}b`,
  tabs: 'a\t'.repeat(length / 2),
  bars: '|'.repeat(length),
  'opening angle brackets': '<'.repeat(length),
  'unclosed tags': '<b>'.repeat(length / 3),
  'table rows without a table': '<tr><td>'.repeat(length / 8),
  asterisks: '*a'.repeat(length / 2),
  underscores: '_a'.repeat(length / 2),
  digits: '1'.repeat(length),
  'numbers and dots': '1.'.repeat(length / 2),
  'opening brackets': '[a]('.repeat(length / 4),
  ampersands: '&'.repeat(length),
  'names and commas': 'Aa Bb, '.repeat(length / 7),
  'names and ands': 'Aa Bb and '.repeat(length / 10),
  posts: 'Aa Bb, Chief Constable and '.repeat(length / 27),
  apologies: 'apologies from '.repeat(length / 15),
  actions: 'Action: '.repeat(length / 8),
  outcomes: 'agreed '.repeat(length / 7),
  dates: '10th November '.repeat(length / 14),
  spans: 'in six '.repeat(length / 7),
  recommendations: 'and to note '.repeat(length / 12),
  capitals: 'WORD '.repeat(length / 5),
  appendices: 'Appendix A '.repeat(length / 11),
};

const papers: Record<string, (line: string) => string> = {
  'a paragraph of minutes': (line) =>
    `BOARD\n\nMINUTES\n\nDate: 1 May 2018\nTime: 10:00\n\nPresent: Aa Bb\n\n1. Item\n\n1.1 ${line}\n\nAction:\n(i) ${line}\n\n1.2 ${line}`,
  'the head of minutes': (line) => `${line}\n\nMINUTES\n\n${line}\nPresent: ${line}\n1. ${line}\n`,
  'a report': (line) =>
    `To: ${line}\nFrom: ${line}\nDate: ${line}\n\nTITLE\n\n1. Purpose\n\n1.1 x\n\n2. Recommendation\n\n2.1 The Board is recommended to ${line}\n\nContact Officer: ${line}`,
  'an agenda': (line) => `AGENDA\n\n1. ${line}\n2. ${line}\n3. ${line}`,
};

describe('lines made to trap a pattern', () => {
  it.each(Object.entries(hostile))('are read to the end: %s', { timeout: 60_000 }, (_, line) => {
    for (const paper of Object.values(papers)) {
      const text = paper(line);
      const draft = parsePack(text, 'hostile.txt', 'a'.repeat(64));
      expect(draft.source.lines).toBe(text.split('\n').length - (text.endsWith('\n') ? 1 : 0));
    }
  });
});
