import type { DraftDocument } from '@concordat/domain/imports';
import { findDates, firstDate } from '../dates/find-dates.ts';
import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { resembles } from '../lines/resemble.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { followNumbering } from '../numbering/follow-numbering.ts';
import { readLabel } from '../numbering/read-label.ts';
import { toSections } from '../numbering/to-sections.ts';
import type { Paper } from '../splitting/paper.ts';
import { type AskedTwice, readRecommendations } from './read-recommendations.ts';
import { readReferences } from './read-references.ts';

/** A report, what it asks at its beginning and end, and the lines its references take up. */
export interface ReadReport {
  readonly document: Omit<DraftDocument, 'agendaItem' | 'tables'>;
  readonly asked: AskedTwice;
  readonly referenceLines: ReadonlySet<number>;
}

/** Reads a report: to whom, from whom, of which day, its title, its numbered text, what it asks and its references. */
export function readReport(paper: Paper, lines: [number, number]): ReadReport {
  const field = (label: 'to' | 'from' | 'date' | 'title') => paper.header?.fields.get(label) || null;
  const title = findTitle(paper);
  const references = readReferences(paper.lines);
  const body = paper.lines
    .slice(title.bodyStart)
    .filter((line) => !references.lines.has(line.number) && !isReferenceHeading(line.text));
  const sections = toSections(followNumbering(body));
  const asked = readRecommendations(sections);
  const document = {
    kind: 'report' as const,
    title: field('title') ?? title.text,
    to: field('to'),
    from: field('from'),
    date: firstDate(field('date') ?? '') ?? findLooseDate(paper.lines.slice(0, title.bodyStart)),
    lines,
    sections,
    recommendations: asked.recommendations,
    contactOfficers: references.contactOfficers,
    sourceDocuments: references.sourceDocuments,
  };
  return { document, asked, referenceLines: references.lines };
}

/** The heading between the labelled lines and the first section; failing that, the last one above the labelled lines. */
function findTitle(paper: Paper): { text: string | null; bodyStart: number } {
  const start = paper.header?.end ?? 0;
  const first = paper.lines.findIndex((line, index) => index >= start && isBodyLine(line));
  const bodyStart = first < 0 ? start : first;
  const below = paper.lines.slice(start, bodyStart).filter(isTitleLine);
  if (below.length > 0) return { text: joinTitle(below), bodyStart };
  const above = paper.lines
    .slice(0, paper.header?.first ?? 0)
    .filter((line) => isTitleLine(line) && looksLikeHeading(line));
  return { text: above.length > 0 ? joinTitle(above.slice(-2)) : null, bodyStart };
}

/** A date alone on a line of the head is the report's, though no label says so. */
function findLooseDate(head: readonly SourceLine[]): string | null {
  const line = head.find((each) => findDates(each.text)[0]?.printed.length === each.text.length);
  return line === undefined ? null : firstDate(line.text);
}

function isBodyLine(line: SourceLine): boolean {
  if (isBlank(line) || isFurniture(line)) return false;
  if (line.cells !== null || line.text.length > 200) return true;
  const label = readLabel(line.text);
  return (
    (label !== null && label.kind !== 'limb') ||
    /[.;]$/.test(line.text) ||
    /^(?:purpose|introduction|summary|recommendations?|background|executive summary)\b.{0,20}$/i.test(
      line.text,
    )
  );
}

function isTitleLine(line: SourceLine): boolean {
  return !isBlank(line) && !isFurniture(line) && line.cells === null && line.text.length <= 200;
}

function joinTitle(lines: readonly SourceLine[]): string {
  return lines.map((line) => line.text).join(' ');
}

function isReferenceHeading(text: string): boolean {
  return text.length < 24 && resembles(text, 'bibliography', 'references');
}
