import type { MarkingWords } from '../marking/marking.tsx';

export type PaperParagraph = {
  /** Becomes the anchor, so that search and the action log can lead to it. */
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  /** Line of the source, which puts tables between paragraphs in the printed order. */
  readonly line?: number | null;
};

export type PaperSection = {
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly PaperParagraph[];
};

export type PrintedRow = {
  readonly label: string;
  readonly reference: string | null;
  readonly isTotal: boolean;
  /** Decimal text in the printed unit; null where the paper has an empty cell or "n/a". */
  readonly values: readonly (string | null)[];
  readonly line?: number | null;
};

export type PrintedTable = {
  readonly id: string;
  readonly caption: string | null;
  /** `thousandPounds`, `pounds`, `percent`, `count` or `text`. */
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly line?: number | null;
};

export type PaperRecommendation = {
  readonly number: string | null;
  readonly limb: string | null;
  readonly text: string;
};

export type Paper = {
  /** Stable label in the pack: "7", or "7.1" for its first appendix. */
  readonly label: string | null;
  readonly title: string;
  /** "Report", "Appendix": what the paper is, in words. */
  readonly kind?: string;
  readonly addressedTo?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly marking?: MarkingWords;
  readonly recommendations: readonly PaperRecommendation[];
  readonly sections: readonly PaperSection[];
  readonly tables: readonly PrintedTable[];
  readonly contactOfficers?: readonly string[];
  readonly sourceDocuments?: readonly string[];
};
