export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly message: string; readonly parts: readonly (keyof DateParts)[] };

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Turns what was typed into `YYYY-MM-DD`, or says what is wrong with `subject` ("Meeting date") and where; takes month names. */
export function readDateParts(typed: DateParts, subject: string): DateReading {
  const day = typed.day.trim();
  const month = typed.month.trim();
  const year = typed.year.trim();
  if (!day && !month && !year) return { kind: 'empty' };

  const missing = (['day', 'month', 'year'] as const).filter((part) => typed[part].trim() === '');
  if (missing.length > 0) {
    return { kind: 'wrong', message: `${subject} must include a ${missing.join(' and ')}`, parts: missing };
  }
  if (!/^\d{4}$/.test(year)) {
    return { kind: 'wrong', message: 'Year must include 4 numbers', parts: ['year'] };
  }
  const monthNumber = /^\d{1,2}$/.test(month)
    ? Number(month)
    : monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (monthNumber < 1 || monthNumber > 12) {
    return { kind: 'wrong', message: `${subject} must be a real date`, parts: ['month'] };
  }
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysIn(Number(year), monthNumber)) {
    return { kind: 'wrong', message: `${subject} must be a real date`, parts: ['day'] };
  }
  const two = (part: number) => String(part).padStart(2, '0');
  return { kind: 'date', date: `${year}-${two(monthNumber)}-${two(Number(day))}` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
