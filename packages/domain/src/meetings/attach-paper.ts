import { unmarked } from '../documents/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  type Instant,
  idOf,
  refuse,
} from '../kernel/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';
import type { AgendaItemId, MeetingId, PaperId } from './meetings-ids.ts';
import type { Paper } from './paper.ts';

/** A paper that another part of the office drew up, without the ids of its parts. */
export type DrawnPaper = {
  readonly title: string;
  readonly author: string;
  readonly date: CalendarDate;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly tables: readonly (Omit<Paper['tables'][number], 'id' | 'rows'> & {
    readonly rows: readonly {
      readonly label: string;
      readonly isTotal: boolean;
      readonly values: readonly (string | null)[];
    }[];
  })[];
  /** What it was drawn from; the first of them is never put on the same item twice. */
  readonly sourceDocuments: readonly string[];
};

export type AttachPaper = { readonly itemId: AgendaItemId; readonly paper: DrawnPaper };

export type PaperAttached = {
  readonly type: 'PaperAttached';
  readonly meetingId: MeetingId;
  readonly itemId: AgendaItemId;
  readonly paperId: PaperId;
  readonly title: string;
  readonly sourceDocuments: readonly string[];
  readonly at: Instant;
};

export type AttachPaperRefusal =
  | { readonly kind: 'MeetingTakesNoPapers' }
  | { readonly kind: 'ItemTakesNoPapers'; readonly number: string }
  | { readonly kind: 'PaperAttachedAlready'; readonly title: string };

/** Puts a drawn-up paper on an item that stands, of a meeting that is still to be held. */
export function attachPaper(
  {
    agenda,
    papers,
  }: {
    readonly agenda: Agenda;
    readonly papers: readonly Pick<Paper, 'agendaItemId' | 'title' | 'sourceDocuments'>[];
  },
  { itemId, paper: drawn }: AttachPaper,
  { now, newId }: Circumstances,
): Decision<Paper, PaperAttached, AttachPaperRefusal> {
  if (!isAgendaOpen(agenda)) return refuse({ kind: 'MeetingTakesNoPapers' });
  const item = agenda.agendaItems.find(({ id }) => id === itemId);
  if (item === undefined || item.withdrawnReason !== null)
    return refuse({ kind: 'ItemTakesNoPapers', number: item?.number ?? '' });
  const [from] = drawn.sourceDocuments;
  const before = papers.find(
    ({ agendaItemId, sourceDocuments }) =>
      agendaItemId === itemId && from !== undefined && sourceDocuments.includes(from),
  );
  if (before !== undefined) return refuse({ kind: 'PaperAttachedAlready', title: before.title });
  const paper: Paper = {
    id: idOf<'Paper'>(newId()),
    agendaItemId: itemId,
    itemNumber: item.number,
    kind: 'report',
    title: drawn.title,
    addressedTo: null,
    author: drawn.author,
    date: drawn.date,
    marking: unmarked,
    namedReaders: [],
    contactOfficers: [],
    sourceDocuments: drawn.sourceDocuments,
    firstLine: null,
    lastLine: null,
    sections: drawn.sections.map(({ heading, paragraphs }, at) => ({
      id: idOf<'PaperSection'>(newId()),
      number: `${at + 1}`,
      heading,
      paragraphs: paragraphs.map((text, nth) => ({
        id: idOf<'Paragraph'>(newId()),
        number: `${at + 1}.${nth + 1}`,
        text,
        line: null,
      })),
    })),
    recommendations: [],
    tables: drawn.tables.map(({ rows, ...table }) => ({
      ...table,
      id: idOf<'PaperTable'>(newId()),
      rows: rows.map((row) => ({ ...row, reference: null, line: null })),
    })),
  };
  return accept(paper, {
    type: 'PaperAttached',
    meetingId: agenda.id,
    itemId,
    paperId: paper.id,
    title: paper.title,
    sourceDocuments: paper.sourceDocuments,
    at: now,
  });
}

/** One plain sentence that says what to do. */
export function sentenceForAttachPaperRefusal(refusal: AttachPaperRefusal): string {
  switch (refusal.kind) {
    case 'MeetingTakesNoPapers':
      return 'The meeting has been held or called off; choose one that is still to come.';
    case 'ItemTakesNoPapers':
      return refusal.number === ''
        ? 'The item is not on this agenda; choose one that is.'
        : `Item ${refusal.number} was withdrawn; choose one that stands.`;
    case 'PaperAttachedAlready':
      return `“${refusal.title}” is on this item already; freeze a new version to put another there.`;
  }
}
