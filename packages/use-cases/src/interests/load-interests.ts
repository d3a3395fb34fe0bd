import type { Transaction } from '@concordat/database';
import { bodyStore, interestStore, personStore, postStore } from '@concordat/database/stores';
import type { PersonId, Post } from '@concordat/domain/bodies';
import { overlaps } from '@concordat/domain/bodies';
import { type InterestsInHand, mayKeepInterestsOf } from '@concordat/domain/interests';
import { type CalendarDate, londonDateOf } from '@concordat/domain/kernel';
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
    inPostSince: inPostSince(posts, personId, londonDateOf(now)),
    interests: (await interestStore.ofPerson(tx, personId)).map(({ value }) => value),
    returns: await interestStore.returnsOf(tx, personId),
  };
}

/** The first day of the longest-held of the posts they hold on the day. */
function inPostSince(posts: readonly Post[], personId: PersonId, on: CalendarDate): CalendarDate | null {
  const held = posts.flatMap(({ holdings }) => holdings).filter((each) => each.personId === personId);
  const running = held.filter((each) => overlaps(each, { from: on, until: on })).map(({ from }) => from);
  return [...running].sort()[0] ?? null;
}
