/** One printed line of the paper, or one row of an HTML table: what the later steps look at. */
export interface SourceLine {
  /** Where it stands in the file, counted from 1; rows of a table written on one line share it. */
  readonly number: number;
  /** As printed, with markup taken off and outer spaces cut. */
  readonly text: string;
  /** The line as it stands in the file, for columns held apart by spaces. */
  readonly raw: string;
  /** The cells of a row written with tabs, pipes or HTML; null for running text. */
  readonly cells: readonly Cell[] | null;
  /** Number of leading `#` marks; 0 where there are none. */
  readonly level: number;
  /** The whole line is set in bold or italic. */
  readonly emphasised: boolean;
  /** A list mark such as `-` or `•` stood before the text. */
  readonly bulleted: boolean;
}

export interface Cell {
  readonly text: string;
  readonly bold: boolean;
}

/** True of a line that prints nothing. */
export function isBlank(line: SourceLine): boolean {
  return line.text === '' && line.cells === null;
}
