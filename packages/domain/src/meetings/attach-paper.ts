import { accept, type Circumstances, type Decision, type Instant, refuse } from '../kernel/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';
import { auditedWords } from './agenda-words.ts';
import { composePaper } from './compose-paper.ts';
import type { DrawnPaper, PaperSource } from './drawn-paper.ts';
import type { AgendaItemId, MeetingId, PaperId } from './meetings-ids.ts';
import type { Paper } from './paper.ts';

export type AttachPaper = { readonly itemId: AgendaItemId; readonly paper: DrawnPaper };

export type PaperAttached = {
  readonly type: 'PaperAttached';
  readonly meetingId: MeetingId;
  readonly itemId: AgendaItemId;
  readonly paperId: PaperId;
  /** Null where not everybody may read the item. */
  readonly title: string | null;
  readonly source: Pick<PaperSource, 'kind' | 'id'>;
  readonly at: Instant;
};

export type AttachPaperRefusal =
  | { readonly kind: 'MeetingTakesNoPapers' }
  | { readonly kind: 'ItemTakesNoPapers'; readonly number: string | null }
  | { readonly kind: 'PaperAsksNothing' }
  | { readonly kind: 'PaperAttachedAlready'; readonly title: string }
  | { readonly kind: 'NobodyReadsPaper' };

/** An agenda with as much of the papers of its meeting as tells whether one stands there already. */
export type AgendaWithPapers = {
  readonly agenda: Agenda;
  readonly papers: readonly Pick<Paper, 'agendaItemId' | 'title' | 'sourceDocuments'>[];
};

/**
 * Puts a paper that the office drew up on an item that stands, of a meeting that is still to be held. It is marked as
 * its item is, and read by whom the item is. After the agenda is out it comes as a late paper: no number changes.
 */
export function attachPaper(
  { agenda, papers }: AgendaWithPapers,
  { itemId, paper: drawn }: AttachPaper,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Decision<Paper, PaperAttached, AttachPaperRefusal> {
  if (!isAgendaOpen(agenda)) return refuse({ kind: 'MeetingTakesNoPapers' });
  const item = agenda.agendaItems.find(({ id }) => id === itemId);
  if (item === undefined || item.withdrawnReason !== null) {
    return refuse({ kind: 'ItemTakesNoPapers', number: item?.number ?? null });
  }
  if (drawn.recommendations.length === 0) return refuse({ kind: 'PaperAsksNothing' });
  const { source } = drawn;
  const before = papers.find(
    ({ agendaItemId, sourceDocuments }) => agendaItemId === itemId && sourceDocuments.includes(source.words),
  );
  if (before !== undefined) return refuse({ kind: 'PaperAttachedAlready', title: before.title });
  const paper = composePaper(item, drawn, newId);
  if (paper === null) return refuse({ kind: 'NobodyReadsPaper' });
  return accept(paper, {
    type: 'PaperAttached',
    meetingId: agenda.id,
    itemId,
    paperId: paper.id,
    // A paper may be stricter than its item.
    title: auditedWords(item) && isForEverybody(paper) ? paper.title : null,
    source: { kind: source.kind, id: source.id },
    at: now,
  });
}

/** Whether the trail may hold its words: nobody is left out by marking or by name. */
export function isForEverybody({ marking, namedReaders }: Pick<Paper, 'marking' | 'namedReaders'>): boolean {
  return marking.level === 'official' && namedReaders.length === 0;
}

/** One plain sentence that says what to do. */
export function sentenceForAttachPaperRefusal(refusal: AttachPaperRefusal): string {
  switch (refusal.kind) {
    case 'MeetingTakesNoPapers':
      return 'The meeting has been held or called off; choose one that is still to come.';
    case 'ItemTakesNoPapers':
      return refusal.number === null
        ? 'The item is not on this agenda; choose one that is.'
        : `Item ${refusal.number} was withdrawn; choose one that stands.`;
    case 'PaperAsksNothing':
      return 'Say what the paper asks of the meeting.';
    case 'PaperAttachedAlready':
      return `“${refusal.title}” is on this item already, from the same record in the same state.`;
    case 'NobodyReadsPaper':
      return 'None of the readers the paper names may read the item; name one who may, or choose another item.';
  }
}
