import type { Transaction } from '@concordat/database';
import { bodyStore, capitalStore, liveInputStore } from '@concordat/database/stores';
import { type CapitalProgrammeId, nameOfScheme, promiseOfScheme } from '@concordat/domain/capital';
import { type LiveInput, liveInputsOfScheme } from '@concordat/domain/finance';
import { idOf, londonDateOf, pence } from '@concordat/domain/kernel';
import type { CommandContext } from '../command-context.ts';

/**
 * Says to the medium-term plan what the schemes of a programme promise now, in the transaction that changed one of
 * them. A scheme that promises what it did says nothing, so that the day and the person stay those of the change.
 */
export async function sayWhatSchemesPromise(
  tx: Transaction,
  programmeId: CapitalProgrammeId,
  { now, viewer, newId }: CommandContext,
): Promise<void> {
  const programme = await capitalStore.load(tx, programmeId);
  const body = programme && (await bodyStore.load(tx, programme.value.bodyId));
  if (programme === null || body === null) return;
  const { bodyId, financialYear: programmeYear, schemes } = programme.value;
  const readerBodyIds = await bodyStore.readersOf(tx, body.value);
  const today = londonDateOf(now);
  const said = schemes.flatMap((scheme) => {
    const promised = promiseOfScheme(programme.value, scheme, today);
    const name = nameOfScheme(scheme);
    return liveInputsOfScheme({ programmeId, schemeId: scheme.id, programmeYear, name, ...promised }, today);
  });
  const before = await liveInputStore.under(tx, bodyId, 'scheme', programmeId);
  for (const each of said) {
    const was = before.find(({ value }) => value.recordId === each.recordId) ?? null;
    if (was !== null && isSame(was.value, each)) continue;
    const id = was?.value.id ?? idOf<'LiveInput'>(newId());
    await liveInputStore.say(
      tx,
      { id, bodyId, readerBodyIds, statedAt: now, statedBy: viewer.name, ...each },
      was,
    );
  }
  // Whoever took its years out again promises nil from the day it promised something.
  for (const gone of before.filter(({ value }) =>
    said.every(({ recordId }) => recordId !== value.recordId),
  )) {
    const [first] = gone.value.amounts;
    const amounts =
      first === undefined ? [] : [{ ...first, amount: pence(0), every: 'once' as const, until: null }];
    if (isSame(gone.value, { label: gone.value.label, amounts })) continue;
    await liveInputStore.say(tx, { ...gone.value, amounts, statedAt: now, statedBy: viewer.name }, gone);
  }
}

function isSame(was: LiveInput, is: Pick<LiveInput, 'label' | 'amounts'>): boolean {
  const inOrder = (amounts: LiveInput['amounts']) =>
    JSON.stringify(amounts.map(({ from, amount, every, until }) => [from, amount, every, until]));
  return was.label === is.label && inOrder(was.amounts) === inOrder(is.amounts);
}
