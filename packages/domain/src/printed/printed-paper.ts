/** A paragraph as a paper or minutes printed it. */
export type PrintedParagraph = {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  /** Line of the source, which puts tables between paragraphs in the printed order. */
  readonly line?: number | null;
};

export type PrintedSection = {
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly PrintedParagraph[];
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
