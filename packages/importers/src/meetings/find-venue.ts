import type { SourceLine } from '../lines/source-line.ts';
import { readHeaderLine } from '../splitting/header-labels.ts';

const place =
  /\b(?:room|house|hall|headquarters|hq|centre|office|offices|suite|building|chamber|chambers|street|road|teams|zoom|skype|virtual|online|remote|library|station|college|hotel|guildhall|annexe|floor)\b/i;

/** A venue printed without a label: "held at County Hall on…", or a line at the head that names a place. */
export function findVenue(head: readonly SourceLine[]): string | null {
  const prose = head.map((line) => line.text).join(' ');
  const held = /\bheld\b(.{0,300})/i.exec(prose)?.[1] ?? '';
  const within =
    /\b(?:in|at)\s+(?:the\s+)?([A-Z][^.;]{4,90}?)(?=,?\s+(?:on|at|commencing|from)\s|[.;]|$)/i.exec(
      held,
    )?.[1];
  if (within !== undefined && !/^\d|^(?:mon|tues|wednes|thurs|fri)day/i.test(within)) return within.trim();
  const line = head.find((each) => {
    return (
      each.cells === null &&
      place.test(each.text) &&
      each.text.length <= 90 &&
      readHeaderLine(each) === null &&
      !/\bheld\b|[:.]$/i.test(each.text)
    );
  });
  return line === undefined || /\b(?:board|committee|panel|minutes|agenda|group)\b/i.test(line.text)
    ? null
    : line.text;
}
