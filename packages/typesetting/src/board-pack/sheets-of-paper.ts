import type { PaperJson } from '@concordat/database/reads';
import { writtenMarking } from '@concordat/domain/documents';
import { type CalendarDate, writtenDate } from '@concordat/domain/kernel';
import { inPrintedOrder, type PrintedTable, printedFigure, unitWords } from '@concordat/domain/printed';

/** A paper, or minutes, as it stands in the pack. */
export type PaperSheets = {
  /** "7.1": its place in the pack, the same on screen and in every copy. */
  readonly label: string;
  /** At its head and in the agenda: "7.1 Appendix". */
  readonly heading: string;
  /** At the foot of each sheet: "paper 7.1". */
  readonly place: string;
  readonly marking: string;
  /** "From": "Chief Finance Officer". */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly recommendations: readonly NumberedText[];
  readonly sections: readonly SectionSheets[];
  readonly closing: readonly (readonly [name: string, value: string])[];
};

export type NumberedText = { readonly number: string; readonly text: string };

export type SectionSheets = {
  readonly number: string;
  readonly heading: string;
  readonly blocks: readonly BlockSheets[];
};

export type BlockSheets =
  | ({ readonly kind: 'paragraph' } & NumberedText)
  | { readonly kind: 'resolved'; readonly texts: readonly string[] }
  | { readonly kind: 'action'; readonly text: string; readonly owner: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly isNumeric: boolean;
      readonly rows: readonly { readonly isTotal: boolean; readonly cells: readonly string[] }[];
    };

export function sheetsOfPaper(paper: PaperJson): PaperSheets {
  const facts: [string, string | null][] = [
    ['To', paper.addressedTo],
    ['From', paper.author],
    ['Date', paper.date],
  ];
  const closing: [string, string][] = [
    ['Source documents', paper.sourceDocuments.join('; ')],
    ['Contact officers', paper.contactOfficers.join('; ')],
  ];
  return {
    label: paper.label,
    heading: `${paper.label} ${paper.title}`,
    place: `paper ${paper.label}`,
    marking: markingInWords(paper.marking),
    facts: facts.flatMap(([name, value]) => (value ? [[name, dated(value)] as const] : [])),
    recommendations: paper.recommendations.map(({ number, limb, text }) => ({
      number: `${number ?? ''}${limb ? `(${limb})` : ''}`,
      text,
    })),
    sections: inPrintedOrder(paper).map(({ number, heading, blocks }) => ({
      number: number ?? '',
      heading: heading ?? '',
      blocks: blocks.map((block) =>
        block.kind === 'table'
          ? tableBlock(block.table)
          : { kind: 'paragraph', number: block.paragraph.number ?? '', text: block.paragraph.text },
      ),
    })),
    closing: closing.filter(([, value]) => value !== ''),
  };
}

/** "OFFICIAL-SENSITIVE: DRAFT". */
export function markingInWords({ clearance, descriptor }: PaperJson['marking']): string {
  const level = clearance === 'official' ? 'official' : 'officialSensitive';
  return writtenMarking({ level, descriptor, printed: null });
}

/** No cell is empty: what a paper leaves out is a dash. */
function tableBlock({ caption, columns, rows, unit }: PrintedTable): BlockSheets {
  const words = unitWords(unit);
  const longest = Math.max(0, ...rows.map(({ values }) => values.length));
  const [first, heads] = columns.length > longest ? [columns[0] ?? '', columns.slice(1)] : ['', columns];
  const hasReferences = rows.some(({ reference }) => reference !== null);
  const inUnit = (head: string) => (words === null || head.includes('%') ? head : `${head} ${words.head}`);
  return {
    kind: 'table',
    caption: caption ?? 'Table',
    isNumeric: unit !== 'text',
    head: [first || 'Line', ...(hasReferences ? ['Reference'] : []), ...heads.map(inUnit)],
    rows: rows.map(({ label, reference, isTotal, values }) => ({
      isTotal,
      cells: [
        label,
        ...(hasReferences ? [reference ?? '–'] : []),
        ...heads.map((_, at) => figure(values[at] ?? null)),
      ],
    })),
  };
}

function figure(value: string | null): string {
  return value === null || value.trim() === '' ? '–' : printedFigure(value);
}

/** A date is written out; anything else stands as printed. */
function dated(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? writtenDate(value as CalendarDate) : value;
}
