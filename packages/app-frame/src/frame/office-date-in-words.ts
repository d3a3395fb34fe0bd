const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "12 December 2016" from the office's date as the gateway gives it, 2016-12-12. */
export function officeDateInWords(today: string): string {
  const [year, month, day] = today.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
