import type { Transaction } from '@concordat/database';
import { bodyStore, capitalStore, liveInputStore } from '@concordat/database/stores';
import {
  type CapitalProgramme,
  type CapitalProgrammeId,
  nameOfScheme,
  promiseOfScheme,
  yearAfter,
  yearsPromisedTo,
} from '@concordat/domain/capital';
import { type LiveInput, liveInputsOfScheme } from '@concordat/domain/finance';
import { financialYearsLater, idOf, londonDateOf, pence } from '@concordat/domain/kernel';
import type { CommandContext } from '../command-context.ts';

/**
 * Says to the medium-term plan what the schemes of a programme promise now, in the transaction that changed one of
 * them; and those of the year before too, whose later years end where this programme plans them. A scheme that promises
 * what it did says nothing, so that the day and the person stay those of the change.
 */
export async function sayWhatSchemesPromise(
  tx: Transaction,
  programmeId: CapitalProgrammeId,
  context: CommandContext,
): Promise<void> {
  const programme = await capitalStore.load(tx, programmeId);
  if (programme === null) return;
  const { bodyId, financialYear } = programme.value;
  const earlier = await capitalStore.ofYear(tx, bodyId, financialYearsLater(financialYear, -1));
  const later = await capitalStore.ofYear(tx, bodyId, yearAfter(financialYear));
  if (earlier !== null) await sayOf(tx, earlier.value, programme.value, context);
  await sayOf(tx, programme.value, later?.value ?? null, context);
}

async function sayOf(
  tx: Transaction,
  programme: CapitalProgramme,
  next: CapitalProgramme | null,
  { now, viewer, newId }: CommandContext,
): Promise<void> {
  const { id: programmeId, bodyId, financialYear: programmeYear, schemes } = programme;
  const body = await bodyStore.load(tx, bodyId);
  if (body === null) return;
  const readerBodyIds = await bodyStore.readersOf(tx, body.value);
  const today = londonDateOf(now);
  const said = schemes.flatMap((scheme) => {
    const promised = promiseOfScheme(programme, scheme, today, yearsPromisedTo(programme, scheme, next));
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
