const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2016-12-16` as "16 December 2016"; text that is not a date comes back as it is. */
export function longDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : date;
}

/** `2016-12-16` as "16 Dec 2016", for columns of dates. */
export function shortDate(date: string): string {
  return longDate(date).replace(/ ([A-Z][a-z]{2})[a-z]* /, ' $1 ');
}

/** `2016-12` as "December 2016". */
export function longMonth(month: string): string {
  return longDate(`${month}-01`).replace(/^1 /, '');
}

/** `14:00` as "2pm", `09:32` as "9:32am", `12:00` as "midday"; as printed when it is not a time. */
export function clockTimeInWords(time: string): string {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!parts) return time;
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const hour = Number(parts[1]);
  const minutes = parts[2] === '00' ? '' : `:${parts[2]}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
