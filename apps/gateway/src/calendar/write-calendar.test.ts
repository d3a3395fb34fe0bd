import type { CalendarMeetingJson } from '@concordat/database/reads';
import { calendarDate } from '@concordat/domain/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCalendar } from './write-calendar.ts';

const board: CalendarMeetingJson = {
  id: 'TWVldGluZzox',
  uuid: '01930000-0000-7000-8000-000000000001',
  forumName: 'Business Coordination Board',
  heldOn: '2016-12-16',
  startsAt: '10:00',
  venue: 'Board room',
  status: 'agendaPublished',
  version: 3,
};

/** The content lines with what was folded put back together. */
function linesOf(...meetings: CalendarMeetingJson[]): string[] {
  const today = calendarDate('2016-12-12');
  const written = writeCalendar({ name: 'My meetings', meetings, today, origin: 'https://office.example' });
  return written.replace(/\r\n /g, '').split('\r\n');
}

it('says when, where and at which page a meeting is, and that two hours are kept for it', () => {
  expect(linesOf(board)).toEqual(
    expect.arrayContaining([
      'UID:01930000-0000-7000-8000-000000000001@concordat',
      'SEQUENCE:2',
      'DTSTAMP:20161212T000000Z',
      'DTSTART:20161216T100000Z',
      'DTEND:20161216T120000Z',
      'SUMMARY:Business Coordination Board',
      'LOCATION:Board room',
      'STATUS:CONFIRMED',
      'URL;VALUE=URI:https://office.example/resource-group/meetings/TWVldGluZzox',
    ]),
  );
});

it('keeps the time of the clock on the wall in summer', () => {
  expect(linesOf({ ...board, heldOn: '2017-06-16' })).toContain('DTSTART:20170616T090000Z');
});

it('takes the whole day where no time is announced, and says what is planned or off', () => {
  const planned = linesOf({ ...board, startsAt: null, status: 'planned' });
  expect(planned).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20161216', 'STATUS:TENTATIVE']));
  expect(planned.some((line) => line.startsWith('DTEND'))).toBe(false);
  expect(linesOf({ ...board, status: 'cancelled' })).toContain('STATUS:CANCELLED');
});

it('lets no text begin a line of its own, whatever is typed', () => {
  const usual = new Set(linesOf(board).map((line) => line.split(/[:;]/)[0]));
  const text = fc.string({
    unit: fc.constantFrom('\r', '\n', '\u0000', '\u2028', ':', ';', ',', 'A', '\\', '"'),
  });
  fc.assert(
    fc.property(text, text, (forumName, venue) => {
      const lines = linesOf({ ...board, forumName, venue });
      expect(lines.filter((line) => line !== '' && !usual.has(line.split(/[:;]/)[0]))).toEqual([]);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    }),
  );
});
