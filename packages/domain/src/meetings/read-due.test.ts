import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDue } from './read-due.ts';

const [, ...cases] = readFileSync(new URL('./read-due.cases.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split(','));

it('has its worked examples', () => expect(cases.length).toBeGreaterThanOrEqual(19));

it.each(cases)(
  'reads "%s" (%s %s) as %s %s',
  (printed = '', month = '', date = '', kind = '', value = '') => {
    const due = readDue({ printed: printed || null, month: month || null, date: date || null });
    const read =
      due.kind === 'monthsAfter'
        ? due.months
        : due.kind === 'meetingMonth'
          ? due.month
          : due.kind === 'date'
            ? due.date
            : '';
    expect([due.kind, String(read), due.printed]).toEqual([kind, value, printed || null]);
  },
);
