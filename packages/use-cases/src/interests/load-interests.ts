import type { Transaction } from '@concordat/database';
import { bodyStore, interestStore, personStore, postStore } from '@concordat/database/stores';
import { inPostSince, type PersonId } from '@concordat/domain/bodies';
import { type InterestsInHand, mayKeepInterestsOf } from '@concordat/domain/interests';
import { londonDateOf } from '@concordat/domain/kernel';
import type { CommandContext } from '../command-context.ts';

export async function bodyOfPerson(tx: Transaction, personId: PersonId) {
  return (await personStore.load(tx, personId))?.value.bodyId ?? null;
}

/** A person's part of the register; null where it is not the viewer's to keep. */
export async function loadInterests(
  tx: Transaction,
  personId: PersonId,
  { viewer, now }: Pick<CommandContext, 'viewer' | 'now'>,
): Promise<InterestsInHand | null> {
  const person = await personStore.load(tx, personId);
  if (person === null || !mayKeepInterestsOf(viewer, person.value)) return null;
  const body = await bodyStore.load(tx, person.value.bodyId);
  if (body === null) return null;
  const posts = await postStore.withPerson(tx, personId);
  return {
    person: person.value,
    readerBodyIds: await bodyStore.readersOf(tx, body.value),
    inPostSince: inPostSince(personId, posts, londonDateOf(now)),
    interests: (await interestStore.ofPerson(tx, personId)).map(({ value }) => value),
    returns: await interestStore.returnsOf(tx, personId),
  };
}
