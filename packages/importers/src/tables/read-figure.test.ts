import { describe, expect, it } from 'vitest';
import { readFigure } from './read-figure.ts';

describe('the figure a cell prints', () => {
  it.each([
    ['45,101', 45101],
    ['-267', -267],
    ['−267', -267],
    ['267-', -267],
    ['(1,257)', -1257],
    ['£294K', 294],
    ['£1.3m', 1.3],
    ['64.7%', 64.7],
    ['1 234', 1234],
    ['0', 0],
    ['(0)', 0],
    ['1,287¹', 1287],
    ['£889k underspend', 889],
    ['£1,980k (to be partially offset)', 1980],
    ['1,O19', 1019],
    ['l2', 12],
  ])('%s', (cell, value) => {
    expect(readFigure(cell)).toMatchObject({ kind: 'number', value });
  });

  it('takes a dash for nought, and an empty cell, a star and "n/a" for none', () => {
    expect(['-', '–', '—', 'nil'].map((cell) => readFigure(cell).kind)).toEqual(Array(4).fill('dash'));
    expect(['', '*', 'n/a', 'N/A', 'tbc'].map((cell) => readFigure(cell).kind)).toEqual(
      Array(5).fill('none'),
    );
  });

  it.each(['CP14/07', '05/07/2016', '6-7', '2016/17', 'Budget', 'OIL', 'FEB', '1.2.3'])(
    'finds words in "%s"',
    (cell) => {
      expect(readFigure(cell).kind).toBe('words');
    },
  );
});
