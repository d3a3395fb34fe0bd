import type { PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { PaperTable } from './paper.ts';
import type { Recommendation } from './recommendation.ts';

/** Printed figures without ids or lines: decimal text in the table's unit, null where there is no figure. */
export type DrawnTable = Pick<PaperTable, 'kind' | 'caption' | 'unit' | 'columns'> & {
  readonly rows: readonly (Pick<PaperTable['rows'][number], 'label' | 'isTotal' | 'values'> & {
    readonly reference?: string | null;
  })[];
  /** Stands behind that many paragraphs of its section; behind all of them where it is not said. */
  readonly after?: number;
};

/** A numbered paragraph, or a line under it that takes no number, such as one of a list. */
export type DrawnParagraph = string | { readonly text: string; readonly isNumbered: false };

/** A numbered section: its paragraphs, and its tables among them. */
export type DrawnSection = {
  readonly heading: string;
  readonly paragraphs: readonly DrawnParagraph[];
  readonly tables?: readonly DrawnTable[];
};

/** A paper that another part of the office draws up from its own record, such as a plan or a month's figures. */
export type DrawnPaper = {
  readonly title: string;
  /** The post it is from. */
  readonly author: string;
  readonly date: CalendarDate;
  readonly purpose: string;
  /** What the meeting is asked; each becomes a numbered paragraph, and a paper asks at least one thing. */
  readonly recommendations: readonly Pick<Recommendation, 'verb' | 'text'>[];
  readonly sections: readonly DrawnSection[];
  readonly source: PaperSource;
  readonly addressedTo?: string | null;
  readonly contactOfficers?: readonly string[];
  readonly sourceDocuments?: readonly string[];
  /** Where it is stricter than that of the item, it stands; nobody reads the paper who may not read the item. */
  readonly marking?: Marking;
  readonly namedReaders?: readonly PersonId[];
};

/** The record a paper was drawn from, in the state it had; the same state never stands twice on one item. */
export type PaperSource = {
  readonly kind: string;
  readonly id: string;
  /** As the paper names it: "Medium-term plan, version 2, SHA-256 ab…". */
  readonly words: string;
};
