import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** A paper in Markdown as somebody would write it in Word: its headings by style, its rows as tables. */
export async function writeInWord(markdown: string, header?: string): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const rows: string[][] = [];
    while (isRow(lines[at])) {
      const cells = cellsOf(lines[at] ?? '');
      if (!cells.every((cell) => /^[-: ]*$/.test(cell))) rows.push(cells);
      at++;
    }
    if (rows.length > 0) children.push(tableOf(rows));
    const line = lines[at]?.trim() ?? '';
    if (line !== '') children.push(paragraphOf(line));
  }
  const headers =
    header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } };
  const document = new Document({ sections: [{ ...headers, children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && (/\S\t/.test(line) || line.startsWith('|')) && !/^\d+\.\t/.test(line);
}

function cellsOf(line: string): string[] {
  const cells = line.startsWith('|') ? line.replace(/^\||\|$/g, '').split('|') : line.split('\t');
  return cells.map((cell) => cell.trim());
}

function paragraphOf(line: string): Paragraph {
  const heading = /^(#+)\s+(.*)$/.exec(line);
  return heading
    ? new Paragraph({
        heading: levels[(heading[1]?.length ?? 1) - 1] ?? HeadingLevel.HEADING_4,
        children: runsOf(heading[2] ?? ''),
      })
    : new Paragraph({ children: runsOf(line) });
}

function runsOf(text: string): TextRun[] {
  return text
    .split(/(\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => new TextRun(/^\*\*/.test(part) ? { text: part.slice(2, -2), bold: true } : part));
}

function tableOf(rows: readonly string[][]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) => new TableCell({ children: [new Paragraph({ children: runsOf(cell) })] }),
          ),
        }),
    ),
  });
}
