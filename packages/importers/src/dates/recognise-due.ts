import type { DraftDue } from '@concordat/domain/imports';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  parseCalendarDate,
} from '@concordat/domain/kernel';
import { findDates } from './find-dates.ts';
import { findMonths } from './find-months.ts';
import { numberWord } from './number-word.ts';

/** What the paper itself says of its meetings; null where it does not print them. */
export interface MeetingDates {
  readonly held: string | null;
  readonly next: string | null;
}

const span =
  /\b(?:with)?in(?:side)?\s+(?:the\s+next\s+)?(?:a\s+further\s+)?([a-z-]+|\d{1,3})\s+(day|week|month|year)s?(?:['’]s?|s['’])?(?:\s+time)?/i;
const later = /\b([a-z-]+|\d{1,3})\s+(day|week|month|year)s?['’]?\s+(?:time|from now|later)\b/i;
const nextMeeting =
  /\b(?:to|at|for|by|before|until)?\s?(?:the|its|their|our)?\s?(?:next|following)\s+(?:[A-Z]\w+\s+){0,5}(?:meeting|board|committee|panel|group)\b/i;
const futureMeeting =
  /\b(?:to|at|for)?\s?(?:a|some)\s+(?:future|later|subsequent)\s+(?:meeting|board|committee|panel|date)\b/i;
const soon =
  /\b(?:as soon as (?:possible|practicable)|immediately|forthwith|asap|urgently|ongoing|on-going)\b/i;

/** Reads when a thing is due, and works "in six months" out from the day of the meeting; nothing printed gives three nulls. */
export function recogniseDue(text: string, meeting: MeetingDates): DraftDue {
  const date = dueDate(text);
  if (date !== null) return date;
  const month = dueMonth(text);
  if (month !== null) return month;
  const relative = span.exec(text) ?? later.exec(text);
  const count = relative?.[1] === undefined ? null : numberWord(relative[1]);
  if (relative && count !== null)
    return afterSpan(relative[0], count, (relative[2] ?? '').toLowerCase(), meeting.held);
  const next = nextMeeting.exec(text);
  if (next) return { printed: next[0].trim(), month: meeting.next?.slice(0, 7) ?? null, date: meeting.next };
  const loose = futureMeeting.exec(text) ?? soon.exec(text);
  return { printed: loose?.[0].trim() ?? null, month: null, date: null };
}

function dueDate(text: string): DraftDue | null {
  const lead =
    /\b(?:by|before|on|due|until|no later than|not later than|deadline|target(?: date)?|completed? by|at the meeting (?:of|on))\b[\s:-]*(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?$/i;
  for (const found of findDates(text)) {
    const before = text.slice(Math.max(0, found.at - 40), found.at);
    const alone = /^[([\s]*$/.test(before) && text.length - found.printed.length < 12;
    const board = /^\W*(?:board|meeting|committee|panel)\b/i.test(
      text.slice(found.at + found.printed.length),
    );
    if (!lead.test(before) && !alone && !board) continue;
    return {
      printed: withLead(text, found.at, found.printed),
      month: found.date.slice(0, 7),
      date: found.date,
    };
  }
  return null;
}

function dueMonth(text: string): DraftDue | null {
  for (const found of findMonths(text)) {
    const before = text.slice(Math.max(0, found.at - 40), found.at);
    const after = text.slice(found.at + found.printed.length);
    const forum =
      /^['’s]*\s*(?:\w+\s+){0,3}?(?:board|meeting|committee|panel|group)\b(?:\s+meeting\b)?/i.exec(after);
    const isAlone = /^[([\s]*$/.test(before) && after.trim().length < 3;
    const isLed =
      /\b(?:by|before|in|during|due|until|for|end of|early|mid|late|target(?: date)?|deadline|no later than)\b[\s:-]*(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?$/i.test(
        before,
      );
    if (!forum && !isAlone && !isLed) continue;
    return {
      printed: `${withLead(text, found.at, found.printed)}${forum?.[0] ?? ''}`,
      month: found.month,
      date: null,
    };
  }
  return null;
}

function withLead(text: string, at: number, printed: string): string {
  const lead = /(?:by|before|until)\s+(?:the\s+)?(?:end of\s+|early\s+)?$/i.exec(
    text.slice(Math.max(0, at - 24), at),
  );
  return `${lead?.[0] ?? ''}${printed}`;
}

function afterSpan(printed: string, count: number, unit: string, held: string | null): DraftDue {
  const from = held === null ? null : parseCalendarDate(held);
  if (from === null) return { printed, month: null, date: null };
  if (unit === 'day' || unit === 'week') {
    const date: CalendarDate = addDays(calendarDate(from), unit === 'week' ? count * 7 : count);
    return { printed, month: date.slice(0, 7), date };
  }
  return { printed, month: addMonths(from, unit === 'year' ? count * 12 : count).slice(0, 7), date: null };
}
