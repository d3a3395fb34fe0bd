import type { PersonId } from '@concordat/domain/bodies';
import type {
  AgendaItemId,
  Meeting,
  Paper,
  PaperId,
  PaperSection,
  PaperSectionId,
  PaperTable,
  PaperTableId,
  Paragraph,
  ParagraphId,
  Recommendation,
  RecommendationId,
  RecommendationVerb,
} from '@concordat/domain/meetings';
import { clearanceOf } from '../columns/clearance-column.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type {
  PaperModel,
  PaperParagraphModel,
  PaperSectionModel,
  PaperTableModel,
  RecommendationModel,
} from '../generated/prisma/models.ts';
import { partColumns, readershipColumns } from './row-of-part.ts';

/** The meeting papers belong to, as much of it as their rows say. */
export type PaperOwner = Pick<Meeting, 'id' | 'bodyId' | 'readerBodyIds' | 'importId'>;

export type PaperRows = PaperModel & {
  readonly sections: readonly (PaperSectionModel & { readonly paragraphs: readonly PaperParagraphModel[] })[];
  readonly recommendations: readonly RecommendationModel[];
  readonly tables: readonly PaperTableModel[];
};

export const byPosition = { orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }] };

/** All the parts of a paper, each in its order. */
export const wholePaper = {
  sections: { ...byPosition, include: { paragraphs: byPosition } },
  recommendations: byPosition,
  tables: byPosition,
};

/** `itemNumber` is that of the agenda item, which is a row of its own. */
export function paperOfRows(row: PaperRows, itemNumber: string | null): Paper {
  return {
    id: row.id as PaperId,
    agendaItemId: row.agendaItemId as AgendaItemId | null,
    itemNumber,
    kind: row.kind as Paper['kind'],
    title: row.title,
    addressedTo: row.addressedTo,
    author: row.author,
    date: calendarDateOf(row.date),
    marking: {
      level: clearanceOf(row.clearance),
      descriptor: row.markingDescriptor,
      printed: row.markingPrinted,
    },
    namedReaders: row.namedReaderIds as PersonId[],
    contactOfficers: row.contactOfficers,
    sourceDocuments: row.sourceDocuments,
    firstLine: row.firstLine,
    lastLine: row.lastLine,
    sections: row.sections.map(sectionOfRows),
    recommendations: row.recommendations.map(recommendationOfRow),
    tables: row.tables.map(tableOfRow),
  };
}

function sectionOfRows(row: PaperRows['sections'][number]): PaperSection {
  return {
    id: row.id as PaperSectionId,
    number: row.number,
    heading: row.heading,
    paragraphs: row.paragraphs.map(paragraphOfRow),
  };
}

export function paragraphOfRow(row: {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly sourceLine: number | null;
}): Paragraph {
  return { id: row.id as ParagraphId, number: row.number, text: row.text, line: row.sourceLine };
}

export function recommendationOfRow(row: RecommendationModel): Recommendation {
  return {
    id: row.id as RecommendationId,
    number: row.number,
    limb: row.limb,
    verb: row.verb as RecommendationVerb,
    text: row.text,
  };
}

function tableOfRow(row: PaperTableModel): PaperTable {
  return {
    id: row.id as PaperTableId,
    kind: row.kind,
    caption: row.caption,
    unit: row.unit as PaperTable['unit'],
    columns: row.columns,
    rows: row.rows as unknown as PaperTable['rows'],
  };
}

/** The rows of papers that stand at the given places among the meeting's papers, table by table. */
export function rowsOfPapers(
  meeting: PaperOwner,
  placed: readonly { readonly paper: Paper; readonly position: number }[],
  version: number,
) {
  const common = partColumns(meeting);
  const papers: PaperModel[] = [];
  const sections: PaperSectionModel[] = [];
  const paragraphs: PaperParagraphModel[] = [];
  const recommendations: RecommendationModel[] = [];
  const tables: Prisma.PaperTableCreateManyInput[] = [];
  for (const { paper, position } of placed) {
    const ofPaper = { ...common, ...readershipColumns(paper), paperId: paper.id };
    papers.push(rowOfPaper(paper, meeting, position, version));
    let paragraphsBefore = 0;
    for (const [at, section] of paper.sections.entries()) {
      const { id, number, heading } = section;
      const sourceLine = section.paragraphs[0]?.line ?? null;
      sections.push({ ...ofPaper, id, position: at + 1, number, heading, sourceLine });
      for (const paragraph of section.paragraphs) {
        paragraphsBefore += 1;
        const place = { position: paragraphsBefore, sectionId: section.id };
        paragraphs.push({ ...ofPaper, ...place, ...rowOfParagraph(paragraph) });
      }
    }
    for (const [at, asked] of paper.recommendations.entries()) {
      recommendations.push({ ...ofPaper, ...asked, position: at + 1, sourceLine: lineAskedIn(paper, asked) });
    }
    for (const [at, { rows, columns, ...table }] of paper.tables.entries()) {
      const sourceLine = rows[0]?.line ?? null;
      const cells = rows as unknown as Prisma.InputJsonValue;
      tables.push({ ...ofPaper, ...table, columns: [...columns], rows: cells, position: at + 1, sourceLine });
    }
  }
  return { papers, sections, paragraphs, recommendations, tables };
}

function rowOfPaper(paper: Paper, meeting: PaperOwner, position: number, version: number): PaperModel {
  return {
    ...partColumns(meeting),
    ...readershipColumns(paper),
    id: paper.id,
    meetingId: meeting.id,
    agendaItemId: paper.agendaItemId,
    position,
    kind: paper.kind,
    title: paper.title,
    addressedTo: paper.addressedTo,
    author: paper.author,
    date: dateColumn(paper.date),
    markingPrinted: paper.marking.printed,
    markingDescriptor: paper.marking.descriptor,
    contactOfficers: [...paper.contactOfficers],
    sourceDocuments: [...paper.sourceDocuments],
    firstLine: paper.firstLine,
    lastLine: paper.lastLine,
    sourceLine: paper.firstLine,
    version,
  };
}

export function rowOfParagraph({ id, number, text, line }: Paragraph) {
  return { id, number, text, sourceLine: line };
}

/** Where the paragraph stands whose number the recommendation carries. */
function lineAskedIn(paper: Paper, asked: Recommendation): number | null {
  const paragraphs = paper.sections.flatMap((section) => section.paragraphs);
  return paragraphs.find(({ number }) => number !== null && number === asked.number)?.line ?? paper.firstLine;
}
