import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import type { SourceLine } from '../lines/source-line.ts';

/** "A" of "Appendix A", "2" of "ANNEX 2: Costs"; null for "Appendix 1 (Cont)" and for a sentence that speaks of one. */
export function appendixLabel(line: SourceLine): string | null {
  if (line.cells !== null && line.cells.filter((cell) => cell.text !== '').length > 2) return null;
  const match =
    /^(?:appendix|annexe?|schedule|enclosure|attachment|app\.)\s*[-–:]?\s*([A-Z]|\d{1,2}|[IVX]{1,4})\b\s*(.*)$/i.exec(
      line.text,
    );
  if (match === null || line.text.length > 170 || line.bulleted) return null;
  const rest = match[2] ?? '';
  if (rest !== '' && !/^[:–—\-(.\t]|^[A-Z]/.test(rest)) return null;
  if (/\.$/.test(rest) && !looksLikeHeading(line)) return null;
  return (match[1] ?? '').toUpperCase();
}
