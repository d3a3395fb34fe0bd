import type { PrintedLine, PrintedWords } from './printed-line.ts';

/** A piece of text as a PDF prints it: where its baseline begins, how wide and how high it is. */
export interface PrintedPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A gap wider than this share of the letters' height holds columns apart; words of a justified line stand closer. */
const COLUMN_GAP = 1.1;
const WORD_GAP = 0.12;
/** Where the font changes too, a smaller gap does: a label in bold beside what it names. */
const LABEL_GAP = 0.5;

/** The pieces of a page as lines from its head to its foot, each with its words from left to right. */
export function linesOfPage(pieces: readonly PrintedPiece[], page: number): PrintedLine[] {
  const upright = pieces.filter(isUpright).sort((a, b) => y(b) - y(a) || x(a) - x(b));
  const rows: PrintedPiece[][] = [];
  for (const piece of upright) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      y(first) - y(piece) < 0.4 * Math.max(first.height, piece.height)
    ) {
      row.push(piece);
    } else rows.push([piece]);
  }
  return rows.map((row) => toLine(row, page)).filter((line) => line.words.length > 0);
}

function toLine(row: readonly PrintedPiece[], page: number): PrintedLine {
  const words: PrintedWords[] = [];
  const size = Math.max(...row.map(({ height }) => height));
  for (const piece of [...row].sort((a, b) => x(a) - x(b))) {
    const last = words.at(-1);
    const own = {
      text: asWritten(piece.str.trim()),
      from: x(piece),
      to: x(piece) + piece.width,
      font: piece.fontName,
    };
    if (own.text === '') continue;
    const gap = last === undefined ? 0 : own.from - last.to;
    const isLabelled = last !== undefined && last.font !== own.font;
    if (last === undefined || gap > (isLabelled ? LABEL_GAP : COLUMN_GAP) * size) words.push(own);
    else {
      const isApart = gap > WORD_GAP * size || /^\s/.test(piece.str);
      const text = `${last.text}${isApart ? ' ' : ''}${raised(piece, row) ? `<sup>${own.text}</sup>` : own.text}`;
      words[words.length - 1] = { ...last, text, to: Math.max(last.to, own.to) };
    }
  }
  return { page, y: y(row[0] as PrintedPiece), size, words: words };
}

/** A footnote's number stands higher and smaller than the words before it. */
function raised(piece: PrintedPiece, row: readonly PrintedPiece[]): boolean {
  const size = Math.max(...row.map(({ height }) => height));
  const foot = Math.min(...row.map(y));
  return piece.height < 0.8 * size && y(piece) - foot > 0.15 * size && /^\d{1,2}$/.test(piece.str.trim());
}

/** What would be read as a tag later is written as the signs it is; a hyphen that only breaks a word is none. */
function asWritten(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u00ad]/g, '').replace(/<(?=[a-z/!])/gi, '&lt;');
}

/** Text set on its side, such as a watermark, is no line of the paper. */
function isUpright({ transform, str }: PrintedPiece): boolean {
  return str.trim() !== '' && Math.abs(transform[1] ?? 0) < 0.01 && (transform[0] ?? 0) > 0;
}

const x = ({ transform }: PrintedPiece) => transform[4] ?? 0;
const y = ({ transform }: PrintedPiece) => transform[5] ?? 0;
