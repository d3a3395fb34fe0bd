import type { Transaction } from '@concordat/database';
import { liveInputStore } from '@concordat/database/stores';
import { liveInputOfDraw } from '@concordat/domain/finance';
import { idOf } from '@concordat/domain/kernel';
import type { ReserveMovement, ReserveRegister } from '@concordat/domain/reserves';
import type { CommandContext } from '../command-context.ts';

/**
 * Says to the medium-term plan what a draw takes out of general reserves, in the transaction that changed it. The
 * plan's reserves are the general ones, so that draws on any other say nothing.
 */
export async function sayWhatDrawPromises(
  tx: Transaction,
  { bodyId, readerBodyIds, reserves }: ReserveRegister,
  { id, reserveId, kind, cancelledBecause, year, amount, purpose, reference }: ReserveMovement,
  { now, viewer, newId }: CommandContext,
): Promise<void> {
  const reserve = reserves.find((each) => each.id === reserveId);
  if (kind !== 'draw' || reserve?.isGeneral !== true) return;
  const isCancelled = cancelledBecause !== null;
  const said = liveInputOfDraw({ id, reserve: reserve.name, year, amount, purpose, reference, isCancelled });
  const before = await liveInputStore.ofRecord(tx, bodyId, said.kind, said.recordId);
  await liveInputStore.say(
    tx,
    {
      id: before?.value.id ?? idOf<'LiveInput'>(newId()),
      bodyId,
      readerBodyIds,
      statedAt: now,
      statedBy: viewer.name,
      ...said,
    },
    before,
  );
}
