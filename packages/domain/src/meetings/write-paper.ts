import { covers, type Viewer } from '../access/index.ts';
import { findMarkingTooHigh } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { PaperInHand } from './paper-in-hand.ts';
import type { PaperInHandEventOf } from './paper-in-hand-events.ts';
import type { PaperInHandRefusal } from './paper-in-hand-refusals.ts';
import { linesOfPaper } from './paper-lines.ts';
import type { PaperText } from './paper-text.ts';

/**
 * The paper in new words, as far as its writer has come: what is missing is said beside it and stops nothing here.
 * What was submitted of it before stays as it was.
 */
export function writePaper(
  paper: PaperInHand,
  { text }: { readonly text: PaperText },
  { now, by }: Circumstances<Viewer>,
): Decision<PaperInHand, PaperInHandEventOf<'PaperWritten'>, PaperInHandRefusal> {
  if (paper.status === 'withdrawn') return refuse({ kind: 'PaperGone' });
  if (text.title.trim() === '') return refuse({ kind: 'PaperTitleMissing' });
  const { namedReaders, marking } = text;
  if (namedReaders.length > 0 && (by.personId === null || !namedReaders.includes(by.personId))) {
    return refuse({ kind: 'WriterNotNamed' });
  }
  if (!covers(by.clearance, marking.level)) return refuse({ kind: 'MarkingAboveOwnClearance' });
  const tooHigh = findMarkingTooHigh(linesOfPaper(text).map((line) => line.text));
  if (tooHigh !== null) return refuse({ kind: 'PaperMarkedTooHigh', marking: tooHigh });
  const kept = marking.level === 'official' ? { ...text, marking: { ...marking, descriptor: null } } : text;
  return accept(
    { ...paper, text: kept, savedAt: now, savedByName: by.name },
    { type: 'PaperWritten', paperInHandId: paper.id, at: now },
  );
}
