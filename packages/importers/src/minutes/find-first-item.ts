import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { readLabel } from '../numbering/read-label.ts';
import { asRunningText } from '../numbering/running-text.ts';
import { readAttendanceLabel } from '../splitting/attendance-label.ts';

/** The first item: the first numbered heading after the people, or after the date when no people are listed. */
export function findFirstItem(lines: readonly SourceLine[]): number {
  let people = -1;
  for (const [index, original] of lines.entries()) {
    const line = asRunningText(original);
    if (isBlank(line)) continue;
    if (readAttendanceLabel(line) !== null) people = index;
    const label = readLabel(line.text);
    const first = label?.parts[0] ?? 0;
    if (
      line.cells !== null ||
      label === null ||
      label.kind === 'limb' ||
      (label.rest === '' && index - people < 2)
    )
      continue;
    const isMinuteNumber = label.number.includes('/');
    if (
      (isMinuteNumber || first === 1 || (label.kind === 'section' && first > 0 && first < 200)) &&
      !/^\d{1,2}\s?(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+\d{4}/.test(line.text) &&
      index > 1
    )
      return index;
  }
  const apologies = lines.findIndex(
    (line) =>
      /^(?:\W*)(?:welcome|apologies|introductions?)\b/i.test(line.text) && readAttendanceLabel(line) === null,
  );
  return apologies > 0 ? apologies : Math.min(lines.length, people + 1);
}
