import type { DocumentKind } from '@concordat/domain/imports';
import { couldBeHeading, looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { appendixLabel } from './appendix-label.ts';
import { readAttendanceLabel } from './attendance-label.ts';
import { findAnchors } from './find-anchors.ts';
import { findAttachments } from './find-attachments.ts';
import { nameAttachments } from './name-attachments.ts';
import type { Paper } from './paper.ts';
import { isRecommendationHeading } from './report-landmarks.ts';

/** Cuts a pack into its papers, in order; every printed line belongs to exactly one of them. */
export function splitPapers(lines: readonly SourceLine[]): Paper[] {
  const anchors = findAnchors(lines);
  const opening = anchors[0]?.first ?? lines.length;
  const papers: Paper[] = [];
  const loose = lines.slice(0, opening);
  const holdsWords = anchors.length === 0 || !isOnlyHead(loose);
  if (holdsWords) addPaper(papers, loose, classifyLoose(loose), null);
  for (const [index, anchor] of anchors.entries()) {
    const first = index === 0 && !holdsWords ? 0 : anchor.first;
    const own = lines.slice(first, anchors[index + 1]?.first ?? lines.length);
    const header = anchor.header && {
      ...anchor.header,
      first: anchor.header.first - first,
      end: anchor.header.end - first,
    };
    addPaper(papers, own, anchor.kind, header);
  }
  return papers;
}

/** A few short lines before the first paper are its head, even without marks. */
function isOnlyHead(loose: readonly SourceLine[]): boolean {
  const words = loose.filter((line) => !isBlank(line) && !isFurniture(line) && !looksLikeHeading(line));
  return (
    words.length <= 4 &&
    words.every((line) => line.cells === null && line.text.length <= 90 && !/[.;:]$/.test(line.text))
  );
}

function addPaper(
  papers: Paper[],
  lines: readonly SourceLine[],
  kind: DocumentKind,
  header: Paper['header'],
): void {
  const found = kind === 'agenda' ? [] : findAttachments(lines, kind === 'report');
  const attachments = kind === 'report' ? nameAttachments(lines, found) : found;
  const parent = papers.length;
  const end = attachments[0]?.first ?? lines.length;
  const printedItem = header?.fields.get('agendaItem') ?? null;
  const skipped = lines.findIndex((line) => !isBlank(line));
  const shifted = header && { ...header, first: header.first - skipped, end: header.end - skipped };
  papers.push({
    kind,
    lines: trim(lines.slice(0, end)),
    header: shifted,
    appendixLabel: null,
    printedItem,
    attachedTo: null,
  });
  for (const [index, attachment] of attachments.entries()) {
    const own = trim(lines.slice(attachment.first, attachments[index + 1]?.first ?? lines.length));
    if (own.length === 0) continue;
    papers.push({
      kind: (attachment.label === null || attachment.isDescribed) && isPlan(own) ? 'plan' : 'appendix',
      lines: own,
      header: null,
      appendixLabel: attachment.label,
      printedItem: attachment.printedItem,
      attachedTo: parent,
    });
  }
}

/** What a text without a head of its own is, by what stands in it. */
function classifyLoose(lines: readonly SourceLine[]): DocumentKind {
  const printed = lines.filter((line) => !isBlank(line) && !isFurniture(line));
  if (printed[0] !== undefined && appendixLabel(printed[0]) !== null) return 'appendix';
  if (printed.slice(0, 30).some((line) => readAttendanceLabel(line) !== null)) return 'minutes';
  if (printed.some(isRecommendationHeading)) return 'report';
  return isPlan(lines) ? 'plan' : 'other';
}

function isPlan(lines: readonly SourceLine[]): boolean {
  const heads = lines
    .filter((line) => !isBlank(line) && couldBeHeading(line) && !isFurniture(line))
    .slice(0, 2);
  return heads.some(
    (line) => /\bplan\b/i.test(line.text) && !/\bproject plan|action plan\b/i.test(line.text),
  );
}

function trim(lines: readonly SourceLine[]): SourceLine[] {
  let first = 0;
  let last = lines.length;
  while (first < last && isBlank(lines[first] as SourceLine)) first++;
  while (last > first && isBlank(lines[last - 1] as SourceLine)) last--;
  return lines.slice(first, last);
}
