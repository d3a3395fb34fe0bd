import type { Instant } from '../kernel/index.ts';
import { compareLines, type LineChange } from './compare-papers.ts';
import type { PaperId } from './meetings-ids.ts';
import type { Paper } from './paper.ts';
import type { PaperLine } from './paper-lines.ts';

/** What one person read of a paper the last time, with the lines as they then stood. */
export type PaperReading = {
  readonly paperId: PaperId;
  /** Of the paper in the pack. */
  readonly version: number;
  readonly lines: readonly PaperLine[];
  readonly at: Instant;
};

/** A line that is not as it was. */
export type ChangedLine = Exclude<LineChange, { kind: 'same' }>;

/** As much of a paper as makes lines. */
export type PaperToCompare = Pick<
  Paper,
  | 'title'
  | 'addressedTo'
  | 'author'
  | 'date'
  | 'sections'
  | 'recommendations'
  | 'tables'
  | 'contactOfficers'
  | 'sourceDocuments'
>;

/** What stands in a paper of a pack, line by line; what nobody filled in makes no line. */
export function linesInPack(paper: PaperToCompare): readonly PaperLine[] {
  const lines = (part: string, words: readonly (string | null)[]): PaperLine[] =>
    words.flatMap((text) =>
      text === null || text.trim() === '' ? [] : [{ part, text: text.trim(), form: '' }],
    );
  return [
    ...lines('Title', [paper.title]),
    ...lines('To', [paper.addressedTo]),
    ...lines('From', [paper.author]),
    ...lines('Date', [paper.date]),
    ...paper.sections.flatMap(({ heading, paragraphs }) => [
      ...lines('Heading', [heading]),
      ...lines(
        'Paragraph',
        paragraphs.map(({ text }) => text),
      ),
    ]),
    ...lines(
      'Recommendation',
      paper.recommendations.map(({ text }) => text),
    ),
    ...paper.tables.flatMap(({ caption, columns, rows }) => [
      ...lines('Table', [caption, columns.join(' | ')]),
      ...lines(
        'Table row',
        rows.map(({ label, values }) => [label, ...values.map((value) => value ?? '')].join(' | ')),
      ),
    ]),
    ...lines('Source document', paper.sourceDocuments),
    ...lines('Contact officer', paper.contactOfficers),
  ];
}

/** The lines of a paper that were added, removed or changed since it was read. */
export function changedSinceRead(
  read: Pick<PaperReading, 'lines'>,
  now: readonly PaperLine[],
): readonly ChangedLine[] {
  return compareLines(read.lines, now).filter((change): change is ChangedLine => change.kind !== 'same');
}
