import { strictest } from '../documents/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
  writtenDate,
} from '../kernel/index.ts';
import { isAgendaOpen } from './agenda.ts';
import { isForEverybody } from './attach-paper.ts';
import { composePaper } from './compose-paper.ts';
import { drawWrittenPaper } from './draw-written-paper.ts';
import { isLatestHidden, latestVersion, type PaperInHand } from './paper-in-hand.ts';
import type { PaperInHandEvent } from './paper-in-hand-events.ts';
import type { PaperInHandRefusal } from './paper-in-hand-refusals.ts';
import type { PaperInPack, PaperWithPack } from './submit-paper.ts';

/**
 * Takes a paper back for good. In a pack that is still open its place stays, with the reason instead of its words, so
 * that no other paper changes its label; what a meeting already had is left as it was.
 */
export function withdrawPaper(
  { paper, inPack }: { readonly paper: PaperInHand; readonly inPack: PaperInPack | null },
  { reason: typed }: { readonly reason: string },
  { now, newId }: Circumstances,
): Decision<PaperWithPack, PaperInHandEvent, PaperInHandRefusal> {
  if (paper.status === 'withdrawn') return refuse({ kind: 'PaperGone' });
  if (isLatestHidden(paper)) return refuse({ kind: 'LatestVersionHidden', number: paper.latestNumber });
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'WithdrawalUnexplained' });
  const last = latestVersion(paper);
  const { marking } = paper.text;
  const isOpen = isForEverybody(paper.text) && (last === null || isForEverybody(last.text));
  const event: PaperInHandEvent = {
    type: 'PaperWithdrawn',
    paperInHandId: paper.id,
    reason: isOpen ? reason : null,
    before: { status: paper.status },
    after: { status: 'withdrawn' },
    at: now,
  };
  const withdrawn: PaperInHand = { ...paper, status: 'withdrawn', withdrawnReason: reason };
  const item = inPack?.agenda.agendaItems.find(({ id }) => id === inPack.itemId);
  if (inPack === null || last === null || item === undefined || !isAgendaOpen(inPack.agenda)) {
    return accept<PaperWithPack, PaperInHandEvent>({ paper: withdrawn, printed: null }, event);
  }
  const on = londonDateOf(now);
  const source = { kind: 'PaperInHand', id: paper.id, words: `Version ${last.number}, withdrawn` };
  const notice = composePaper(
    item,
    {
      ...drawWrittenPaper(
        {
          ...last.text,
          marking: strictest(marking, last.text.marking),
          namedReaders: readersOfBoth(paper.text.namedReaders, last.text.namedReaders),
        },
        on,
        source,
      ),
      title: `Withdrawn: ${last.text.title}`,
      purpose: `This paper was withdrawn on ${writtenDate(on)}. ${reason}`,
      recommendations: [],
      sections: [],
      sourceDocuments: [],
    },
    newId,
    inPack,
  );
  if (notice === null) return refuse({ kind: 'NobodyReadsPaper' });
  return accept<PaperWithPack, PaperInHandEvent>(
    { paper: withdrawn, printed: { agenda: inPack.agenda, paper: notice, isNew: false } },
    event,
    { type: 'PaperReplaced', meetingId: inPack.agenda.id, paperId: notice.id, at: now },
  );
}

/** Readers named by the version in the pack, no more of them than the draft names; those of either where one names none. */
function readersOfBoth<Reader>(draft: readonly Reader[], version: readonly Reader[]): readonly Reader[] {
  if (version.length === 0) return draft;
  const both = version.filter((reader) => draft.includes(reader));
  return both.length === 0 ? version : both;
}
