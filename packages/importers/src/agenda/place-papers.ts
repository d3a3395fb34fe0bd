import type { DraftDocument } from '@concordat/domain/imports';
import type { Paper } from '../splitting/paper.ts';
import { bareNumber, matchPapers, type Placeable } from './match-papers.ts';

/** Gives each paper its agenda item; what is attached to a report goes where the report goes, and the item has its paper. */
export function placePapers(papers: readonly Paper[], documents: readonly DraftDocument[]): DraftDocument[] {
  const items = documents.find((document) => document.kind === 'agenda')?.items ?? [];
  const standing = papers.flatMap((paper, index) => {
    return paper.kind !== 'agenda' && paper.attachedTo === null ? [index] : [];
  });
  const places = matchPapers(
    standing.map((index) => placeable(documents[index] as DraftDocument, papers[index]?.printedItem ?? null)),
    items,
  );
  const placeOf = new Map(standing.map((index, order) => [index, places[order] ?? null]));
  const placed = documents.map((document, index) => {
    const paper = papers[index];
    const own = paper?.attachedTo == null ? null : bareNumber(paper.printedItem);
    return { ...document, agendaItem: own ?? placeOf.get(paper?.attachedTo ?? index) ?? null };
  });
  const provided = new Set(placed.map((document) => document.agendaItem));
  return placed.map((document) => (document.kind === 'agenda' ? withPapers(document, provided) : document));
}

function placeable(document: DraftDocument, printedItem: string | null): Placeable {
  const kind = document.kind === 'minutes' || document.kind === 'report' ? document.kind : 'other';
  const date = document.meeting?.date ?? document.date ?? null;
  return { kind, title: document.title ?? '', from: document.from ?? null, date, printedItem };
}

function withPapers(agenda: DraftDocument, provided: ReadonlySet<string | null>): DraftDocument {
  const items = (agenda.items ?? []).map((item) => {
    return item.paper === null && provided.has(item.number) ? { ...item, paper: 'attached' as const } : item;
  });
  return { ...agenda, items };
}
