import type { PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { AgendaItemId, PaperId, PaperSectionId, PaperTableId, ParagraphId } from './meetings-ids.ts';
import type { Recommendation } from './recommendation.ts';

/** A paragraph as printed, with its number if it has one and its line in the source. */
export type Paragraph = {
  readonly id: ParagraphId;
  readonly number: string | null;
  readonly text: string;
  readonly line: number | null;
};

export type PaperSection = {
  readonly id: PaperSectionId;
  readonly number: string | null;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
};

/** Cells are decimal text in the table's printed unit, null where the paper leaves the cell empty or says n/a. */
export type PaperTable = {
  readonly id: PaperTableId;
  readonly kind: string;
  readonly caption: string | null;
  readonly unit: 'thousandPounds' | 'pounds' | 'percent' | 'count' | 'text';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly reference: string | null;
    readonly isTotal: boolean;
    readonly values: readonly (string | null)[];
    readonly line: number | null;
  }[];
};

export type Paper = {
  readonly id: PaperId;
  readonly agendaItemId: AgendaItemId | null;
  /** The number of the item it belongs to; null for a supplement to the whole pack. */
  readonly itemNumber: string | null;
  readonly kind: 'report' | 'plan' | 'appendix' | 'other';
  readonly title: string;
  readonly addressedTo: string | null;
  /** The post it is from. */
  readonly author: string | null;
  readonly date: CalendarDate | null;
  readonly marking: Marking;
  readonly namedReaders: readonly PersonId[];
  readonly contactOfficers: readonly string[];
  readonly sourceDocuments: readonly string[];
  /** First and last line in the source, counted from 1. */
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly sections: readonly PaperSection[];
  readonly recommendations: readonly Recommendation[];
  readonly tables: readonly PaperTable[];
};

/** Drawn up in the office rather than read from a file, whose lines it would have. */
export function isDrawnUp({ firstLine }: Pick<Paper, 'firstLine'>): boolean {
  return firstLine === null;
}
