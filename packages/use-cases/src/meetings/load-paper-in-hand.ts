import { createHash } from 'node:crypto';
import { canonicalJson, type Transaction } from '@concordat/database';
import { agendaStore, paperInHandStore, paperStore } from '@concordat/database/stores';
import type { BodyId } from '@concordat/domain/bodies';
import {
  latestVersion,
  type PaperInHand,
  type PaperInHandId,
  type PaperInPack,
  type PaperText,
} from '@concordat/domain/meetings';

/** The body that writes it; null where the viewer may not read it. */
export async function bodyOfPaper(
  tx: Transaction,
  { paperId }: { readonly paperId: PaperInHandId },
): Promise<BodyId | null> {
  return (await paperInHandStore.load(tx, paperId))?.bodyId ?? null;
}

/** Where the latest version stands; null where nothing was submitted or its meeting is not for the viewer. */
export async function loadPaperInPack(tx: Transaction, paper: PaperInHand): Promise<PaperInPack | null> {
  const version = latestVersion(paper);
  const agenda = version && (await agendaStore.load(tx, version.meetingId));
  if (version === null || agenda === null) return null;
  const recommendations = await paperStore.recommendationsOf(tx, version.paperId);
  return { id: version.paperId, recommendations, agenda: agenda.value, itemId: version.itemId };
}

export function sha256OfPaper(text: PaperText): string {
  return createHash('sha256').update(canonicalJson(text)).digest('hex');
}
