import type { SourceLine } from './source-line.ts';

/** True of a short line set apart by marks, bold type or capitals, that does not end as a sentence does. */
export function looksLikeHeading(line: SourceLine): boolean {
  if (line.cells !== null || line.text === '' || line.bulleted) return false;
  if (line.text.length > 160 || /[.;,]$/.test(line.text) || /^(?:note|n\.?b\.?)\b\s?[:–-]/i.test(line.text))
    return false;
  return line.level > 0 || line.emphasised || isCapitals(line.text);
}

/** True of a line without any marks that could still be a heading: few words, a capital first, no full stop. */
export function couldBeHeading(line: SourceLine): boolean {
  if (line.cells !== null || line.bulleted) return false;
  return isHeadingText(line.text);
}

export function isHeadingText(text: string): boolean {
  if (text.length === 0 || text.length > 110 || /[.;,:]$/.test(text)) return false;
  return /^["“‘']?[A-Z0-9£(]/.test(text) && text.split(/\s+/).length <= 14;
}

export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
