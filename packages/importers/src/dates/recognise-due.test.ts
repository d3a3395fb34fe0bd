import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseDue } from './recognise-due.ts';

const cases = readFileSync(new URL('./recognise-due.cases.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','));

describe('when an action is due', () => {
  it.each(cases)('%s', (text, printed, month, date) => {
    const due = recogniseDue(text ?? '', { held: '2016-11-10', next: '2016-12-16' });
    expect(due).toEqual({ printed: printed || null, month: month || null, date: date || null });
  });

  it('counts no months from a meeting whose date is not printed', () => {
    expect(recogniseDue('in six months', { held: null, next: null })).toEqual({
      printed: 'in six months',
      month: null,
      date: null,
    });
  });
});
