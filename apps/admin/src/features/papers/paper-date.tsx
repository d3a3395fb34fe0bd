import { type CalendarDate, parseCalendarDate } from '@concordat/domain/kernel';
import { TextField } from '@concordat/ui';
import { useState } from 'react';

/** The date of the paper, typed as day, month and year; kept once it is a date. */
export function PaperDate({
  date,
  onChange,
}: {
  date: CalendarDate | null;
  onChange: (date: CalendarDate | null) => void;
}) {
  const [typed, setTyped] = useState(date === null ? '' : date.split('-').reverse().join('/'));
  const read = readDate(typed);

  return (
    <TextField
      name="date"
      label="Date"
      hint="Such as 12/12/2016. Left empty, it is the day the paper is submitted"
      width={10}
      value={typed}
      error={
        typed.length >= 8 && read === undefined ? 'Enter a date that exists, such as 12/12/2016' : undefined
      }
      onChange={({ target: { value } }) => {
        setTyped(value);
        const now = readDate(value);
        if (now !== undefined) onChange(now);
      }}
    />
  );
}

/** Null for none, undefined for what is no date. */
function readDate(typed: string): CalendarDate | null | undefined {
  if (typed.trim() === '') return null;
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(typed.trim()) ?? [];
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined;
}
