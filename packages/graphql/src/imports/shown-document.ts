import type { AttendanceJson, PaperTableRowJson, RecommendationJson } from '@concordat/database/reads';
import type {
  DraftAction,
  DraftDocument,
  DraftItem,
  DraftSection,
  DraftTable,
} from '@concordat/domain/imports';
import { parseCalendarDate } from '@concordat/domain/kernel';

/** A document of an import as the API shows it. */
export interface ShownDocument {
  readonly __typename: 'ImportDocument';
  readonly position: number;
  readonly kind: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly agendaItem: string | null;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly sectionCount: number;
  readonly paragraphCount: number;
  readonly recommendationCount: number;
  readonly tableCount: number;
  readonly figureCount: number;
  readonly actionCount: number;
  readonly meetingForum: string | null;
  readonly meetingDate: string | null;
  readonly sections: readonly ShownSection[];
  readonly recommendations: readonly RecommendationJson[];
  readonly tables: readonly ShownTable[];
  readonly items: readonly ShownItem[];
  readonly attendance: readonly AttendanceJson[];
}

export interface ShownParagraph {
  readonly __typename: 'ImportedParagraph';
  readonly number: string | null;
  readonly text: string;
  readonly line: number | null;
}

export interface ShownSection {
  readonly __typename: 'ImportedSection';
  readonly number: string | null;
  readonly heading: string;
  readonly paragraphs: readonly ShownParagraph[];
}

export interface ShownTable {
  readonly __typename: 'ImportedTable';
  readonly kind: string;
  readonly caption: string | null;
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly PaperTableRowJson[];
}

export interface ShownItem {
  readonly __typename: 'ImportedItem';
  readonly number: string | null;
  readonly title: string;
  readonly lead: string | null;
  readonly paper: string | null;
  readonly outcomes: readonly string[];
  readonly paragraphs: readonly ShownParagraph[];
  readonly actions: readonly ShownAction[];
}

export interface ShownAction {
  readonly __typename: 'ImportedAction';
  readonly text: string;
  readonly ownerPost: string | null;
  readonly ownerBodyName: string | null;
  readonly duePrinted: string | null;
  readonly dueMonth: string | null;
  readonly dueOn: string | null;
}

/** `position` is its place in the file, from 0. A date that does not exist is left out; its finding says so. */
export function shownDocument(document: DraftDocument, position: number): ShownDocument {
  const items = (document.items ?? []).map(shownItem);
  const { sections, tables } = document;
  return {
    __typename: 'ImportDocument',
    position,
    kind: document.kind,
    title: document.title,
    author: document.from ?? null,
    date: dateIn(document.date),
    agendaItem: document.agendaItem,
    firstLine: document.lines[0],
    lastLine: document.lines[1],
    sectionCount: sections.length,
    paragraphCount: sum([...sections, ...items].map(({ paragraphs }) => paragraphs.length)),
    recommendationCount: document.recommendations?.length ?? 0,
    tableCount: tables.length,
    figureCount: sum(tables.flatMap(({ rows }) => rows.map(({ values }) => values.filter(isFigure).length))),
    actionCount: sum(items.map(({ actions }) => actions.length)),
    meetingForum: document.meeting?.forum ?? null,
    meetingDate: dateIn(document.meeting?.date),
    sections: sections.map(shownSection),
    recommendations: (document.recommendations ?? []).map((asked) => named('Recommendation', asked)),
    tables: tables.map(shownTable),
    items,
    attendance: attendanceIn(document),
  };
}

function shownSection({ number, heading, paragraphs }: DraftSection): ShownSection {
  return {
    __typename: 'ImportedSection',
    number,
    heading: heading ?? '',
    paragraphs: paragraphs.map((paragraph) => named('ImportedParagraph', paragraph)),
  };
}

function shownTable(table: DraftTable): ShownTable {
  const rows = table.rows.map((row) => ({
    ...named('PaperTableRow', row),
    values: row.values.map((value) => (value === null ? null : String(value))),
  }));
  return { ...named('ImportedTable', table), rows };
}

function shownItem({ number, title, lead, paper, outcomes, paragraphs, actions }: DraftItem): ShownItem {
  return {
    __typename: 'ImportedItem',
    number,
    title,
    lead: lead ?? null,
    paper: paper ?? null,
    outcomes: outcomes ?? [],
    paragraphs: (paragraphs ?? []).map((paragraph) => ({
      ...named('ImportedParagraph', paragraph),
      line: null,
    })),
    actions: (actions ?? []).map(shownAction),
  };
}

function shownAction({ text, owner, due }: DraftAction): ShownAction {
  return {
    __typename: 'ImportedAction',
    text,
    ownerPost: owner.post,
    ownerBodyName: owner.body,
    duePrinted: due.printed,
    dueMonth: due.month,
    dueOn: dateIn(due.date),
  };
}

function attendanceIn({ attendance }: DraftDocument): AttendanceJson[] {
  const kinds = { members: 'member', inAttendance: 'inAttendance', apologies: 'apologies' } as const;
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((group) =>
    (attendance?.[group] ?? []).map(({ name, post, body }) => ({
      ...named('Attendance', {}),
      kind: kinds[group],
      name,
      post,
      bodyName: body,
    })),
  );
}

function named<Name extends string, Of extends object>(name: Name, of: Of): Of & { __typename: Name } {
  return { ...of, __typename: name };
}

function dateIn(text: string | null | undefined): string | null {
  return text == null ? null : parseCalendarDate(text);
}

function isFigure(value: number | null): boolean {
  return value !== null;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
