import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type CalendarDate, calendarDate, daysBetween } from './calendar-date.ts';
import { type ImpreciseDue, resolveDue } from './imprecise-due.ts';
import { month } from './month.ts';

const [, ...cases] = readFileSync(new URL('./imprecise-due.cases.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split(','));

describe('the worked examples', () => {
  it('are all there', () => expect(cases.length).toBeGreaterThanOrEqual(17));

  it.each(cases)('%s (%s %s) raised on %s with meetings "%s" is due "%s"', (...row) => {
    const [printed = '', kind = '', value = '', raisedOn = '', meetings = '', due = ''] = row;
    const known = meetings.split(' ').filter(Boolean).map(calendarDate);
    expect(resolveDue(dueFrom(kind, value, printed), calendarDate(raisedOn), known)).toBe(due || null);
  });
});

it('never falls before the months are over nor waits longer than a quarter for a meeting', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDate('2014-01-01'), days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 24 }), fc.array(day), (raisedOn, months, meetings) => {
      const due = resolveDue({ kind: 'monthsAfter', months, printed: null }, raisedOn, meetings);
      const exact: CalendarDate = addMonths(raisedOn, months);
      expect(due).not.toBeNull();
      const wait = daysBetween(exact, due ?? raisedOn);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(92);
      if (wait > 0) expect(meetings).toContain(due);
    }),
  );
});

function dueFrom(kind: string, value: string, printed: string): ImpreciseDue {
  switch (kind) {
    case 'date':
      return { kind, date: calendarDate(value), printed };
    case 'meetingMonth':
      return { kind, month: month(value), printed };
    case 'monthsAfter':
      return { kind, months: Number(value), printed };
    case 'nextMeeting':
    case 'futureMeeting':
    case 'none':
      return { kind, printed: printed || null };
    default:
      throw new Error(`the worked examples have no due of kind "${kind}"`);
  }
}
