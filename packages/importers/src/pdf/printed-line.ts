/** Words printed side by side without a gap between them. Measures are points, 72 to the inch. */
export interface PrintedWords {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The name of the font in its file: it tells bold from plain, not what it is called. */
  readonly font: string;
}

/** One line as it stands on the page. */
export interface PrintedLine {
  readonly page: number;
  /** From the foot of the page. */
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
  readonly words: readonly PrintedWords[];
}

export function textOfLine(line: PrintedLine): string {
  return line.words.map(({ text }) => text).join(' ');
}

export function startOf(line: PrintedLine): number {
  return line.words[0]?.from ?? 0;
}

export function endOf(line: PrintedLine): number {
  return line.words.at(-1)?.to ?? 0;
}

/** True when every word of the line is in another font than the text around it. */
export function isSetApart(line: PrintedLine, textFont: string): boolean {
  return line.words.every(({ font }) => font !== textFont);
}
