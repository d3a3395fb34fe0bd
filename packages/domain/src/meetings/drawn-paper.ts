import type { CalendarDate } from '../kernel/index.ts';
import type { PaperTable } from './paper.ts';
import type { Recommendation } from './recommendation.ts';

/** Printed figures without ids or lines: decimal text in the table's unit, null where there is no figure. */
export type DrawnTable = Pick<PaperTable, 'kind' | 'caption' | 'unit' | 'columns'> & {
  readonly rows: readonly (Pick<PaperTable['rows'][number], 'label' | 'isTotal' | 'values'> & {
    readonly reference?: string | null;
  })[];
};

/** A numbered section: its paragraphs, then its tables. */
export type DrawnSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
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
};

/** The record a paper was drawn from, in the state it had; the same state never stands twice on one item. */
export type PaperSource = {
  readonly kind: string;
  readonly id: string;
  /** As the paper names it: "Medium-term plan, version 2, SHA-256 ab…". */
  readonly words: string;
};
