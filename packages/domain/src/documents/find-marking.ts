import { type Marking, strictest, unmarked } from './marking.ts';
import { isAboveOfficial, readMarking } from './read-marking.ts';

/** A marking stands on a line of its own and begins in capitals, so prose that speaks of one is not taken for it. */
const beginsMarking =
  /^(UK )?(TOP SECRET|SECRET|NOT PROTECTIVELY MARKED|OFFICIAL[ -–—]*SENSITIVE|OFFICIAL|RESTRICTED|CONFIDENTIAL|PROTECT)\b/;
const longestMarking = 60;

/** The strictest marking printed on any line of a paper. */
export function findMarking(lines: readonly string[]): Marking {
  return markingLines(lines).map(readMarking).reduce(strictest, unmarked);
}

/** The first line marked SECRET or above; null when there is none. */
export function findMarkingTooHigh(lines: readonly string[]): string | null {
  return markingLines(lines).find(isAboveOfficial) ?? null;
}

function markingLines(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) =>
      line
        .replace(/<[^>]{0,40}>/g, '')
        .replace(/[#*_]/g, '')
        .trim(),
    )
    .filter((line) => line.length <= longestMarking && beginsMarking.test(line) && !/[.;]$/.test(line));
}
