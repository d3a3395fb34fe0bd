import type { Transaction } from '@concordat/database';
import { bodyStore, preceptProposalStore } from '@concordat/database/stores';
import type { BodyId } from '@concordat/domain/bodies';
import type { PreceptProposal } from '@concordat/domain/finance';
import { type FinancialYear, idOf } from '@concordat/domain/kernel';

/** The precept of the year, new when nothing is on record yet; null for a body that sets none. */
export async function loadPreceptProposal(
  tx: Transaction,
  bodyId: BodyId,
  year: FinancialYear,
  newId: () => string,
) {
  const body = await bodyStore.load(tx, bodyId);
  if (body === null || body.value.kind !== 'policingBody') return null;
  const stored = await preceptProposalStore.ofYear(tx, bodyId, year);
  const fresh: PreceptProposal = {
    id: idOf<'PreceptProposal'>(newId()),
    bodyId,
    readerBodyIds: await bodyStore.readersOf(tx, body.value),
    year,
    status: null,
    steps: [],
    consultations: [],
  };
  return { stored, proposal: stored?.value ?? fresh };
}
