import type { SourceLine } from './source-line.ts';

const markings =
  /^(?:\[?(?:draft|final|official|official[\s-]*sensitive|protect|restricted|confidential|secret|public|unclassified|(?:not )?protectively marked|not protectively marked|for publication|not for publication)\b[\w\s:/().-]{0,60}\]?)$/i;

const pageNumbers = /^(?:[-–—]\s*)?(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/i;

/** True of what belongs to the page and not to the paper: page numbers, protective markings, pictures. */
export function isFurniture(line: SourceLine): boolean {
  if (line.cells !== null) return false;
  if (line.text === '') return line.raw.trim() !== '';
  return isMarking(line.text) || pageNumbers.test(line.text);
}

/** True of a protective marking printed alone, old or new: "PROTECT until Approved", "OFFICIAL-SENSITIVE". */
export function isMarking(text: string): boolean {
  return text.length < 80 && markings.test(text) && !/\b(?:minutes|agenda|report|plan)\b/i.test(text);
}
