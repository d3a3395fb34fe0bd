import type { Transaction } from '@concordat/database';
import { liveInputStore } from '@concordat/database/stores';
import { liveInputOfPressure, type Pressure } from '@concordat/domain/finance';
import { idOf } from '@concordat/domain/kernel';
import type { CommandContext } from '../command-context.ts';

/** Says to the medium-term plan what a pressure costs now, in the transaction that changed it; nothing while that is not known. */
export async function sayWhatPressureCosts(
  tx: Transaction,
  pressure: Pressure,
  { now, viewer, newId }: CommandContext,
): Promise<void> {
  const said = liveInputOfPressure(pressure);
  if (said === null) return;
  const { bodyId, readerBodyIds } = pressure;
  const before = await liveInputStore.ofRecord(tx, bodyId, said.kind, said.recordId);
  const id = before?.value.id ?? idOf<'LiveInput'>(newId());
  await liveInputStore.say(
    tx,
    { id, bodyId, readerBodyIds, statedAt: now, statedBy: viewer.name, ...said },
    before,
  );
}
