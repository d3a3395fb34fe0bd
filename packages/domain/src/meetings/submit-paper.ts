import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import { type Agenda, isAgendaOpen } from './agenda.ts';
import { type AgendaWithPapers, attachPaper } from './attach-paper.ts';
import { composePaper, type PaperReplaced } from './compose-paper.ts';
import { drawWrittenPaper } from './draw-written-paper.ts';
import type { AgendaItemId } from './meetings-ids.ts';
import { missingFromPaper } from './missing-from-paper.ts';
import type { Paper } from './paper.ts';
import { isLatestHidden, latestVersion, type PaperInHand, type PaperVersion } from './paper-in-hand.ts';
import type { PaperInHandEvent } from './paper-in-hand-events.ts';
import type { PaperInHandRefusal } from './paper-in-hand-refusals.ts';

/** Where the latest version of a paper stands. */
export type PaperInPack = PaperReplaced & { readonly agenda: Agenda; readonly itemId: AgendaItemId };

export type PaperToSubmit = {
  readonly paper: PaperInHand;
  readonly place: AgendaWithPapers;
  readonly inPack: PaperInPack | null;
  /** Of the canonical JSON of what the paper says now. */
  readonly textSha256: string;
};

/** A paper in hand with what becomes of the pack: a paper that is new there, or one in the place of another. */
export type PaperWithPack = {
  readonly paper: PaperInHand;
  readonly printed: { readonly agenda: Agenda; readonly paper: Paper; readonly isNew: boolean } | null;
};

/**
 * Freezes what the paper says as its next version and puts it on an item of an agenda that takes papers. While the
 * version before it stands on such an agenda the new one takes its place there, at the same address.
 */
export function submitPaper(
  { paper, place, inPack, textSha256 }: PaperToSubmit,
  { itemId }: { readonly itemId: AgendaItemId },
  circumstances: Circumstances,
): Decision<PaperWithPack, PaperInHandEvent, PaperInHandRefusal> {
  const { now, by, newId } = circumstances;
  if (paper.status === 'withdrawn') return refuse({ kind: 'PaperGone' });
  if (isLatestHidden(paper)) return refuse({ kind: 'LatestVersionHidden', number: paper.latestNumber });
  const stopping = missingFromPaper(paper.text, null).filter(({ isStopping }) => isStopping);
  if (stopping.length > 0) {
    return refuse({ kind: 'PaperIncomplete', sentences: stopping.map(({ sentence }) => sentence) });
  }
  const last = latestVersion(paper);
  const standing = inPack !== null && isAgendaOpen(inPack.agenda) ? inPack : null;
  if (standing !== null && standing.itemId !== itemId) {
    const item = standing.agenda.agendaItems.find(({ id }) => id === standing.itemId);
    return refuse({ kind: 'PaperOnOtherItem', itemNumber: item?.number ?? '' });
  }
  if (standing !== null && last?.sha256 === textSha256) {
    return refuse({ kind: 'PaperUnchanged', number: last.number });
  }
  const number = paper.latestNumber + 1;
  const source = {
    kind: 'PaperInHand',
    id: paper.id,
    words: `Written in the office, version ${number}, SHA-256 ${textSha256}`,
  };
  const drawn = drawWrittenPaper(paper.text, londonDateOf(now), source);
  const submitted = (printed: Paper): PaperInHand => {
    const version: PaperVersion = {
      number,
      text: paper.text,
      sha256: textSha256,
      at: now,
      byName: by.name,
      meetingId: place.agenda.id,
      itemId,
      paperId: printed.id,
    };
    return { ...paper, status: 'submitted', latestNumber: number, versions: [...paper.versions, version] };
  };
  const event = (printed: Paper): PaperInHandEvent => ({
    type: 'PaperSubmitted',
    paperInHandId: paper.id,
    number,
    textSha256,
    meetingId: place.agenda.id,
    itemId,
    paperId: printed.id,
    before: { status: paper.status },
    after: { status: 'submitted' },
    at: now,
  });
  if (standing === null) {
    const attached = attachPaper(place, { itemId, paper: drawn }, circumstances);
    if (attached.outcome === 'refused') return attached;
    const { state: printed, events } = attached;
    return accept<PaperWithPack, PaperInHandEvent>(
      { paper: submitted(printed), printed: { agenda: place.agenda, paper: printed, isNew: true } },
      event(printed),
      ...events,
    );
  }
  const item = place.agenda.agendaItems.find(({ id }) => id === itemId);
  if (item === undefined || item.withdrawnReason !== null) {
    return refuse({ kind: 'ItemTakesNoPapers', number: item?.number ?? null });
  }
  const printed = composePaper(item, drawn, newId, standing);
  if (printed === null) return refuse({ kind: 'NobodyReadsPaper' });
  return accept<PaperWithPack, PaperInHandEvent>(
    { paper: submitted(printed), printed: { agenda: place.agenda, paper: printed, isNew: false } },
    event(printed),
    { type: 'PaperReplaced', meetingId: place.agenda.id, paperId: printed.id, at: now },
  );
}
