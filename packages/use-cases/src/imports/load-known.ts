import type { Transaction } from '@concordat/database';
import {
  bodyStore,
  type CalendarEntry,
  forumStore,
  meetingStore,
  postStore,
  type Stored,
} from '@concordat/database/stores';
import type { BodyId } from '@concordat/domain/bodies';
import { type KnownToImports, meetingsToMatch, type PackImport } from '@concordat/domain/imports';
import type { Forum, Meeting } from '@concordat/domain/meetings';

/** What an import has to be matched with, and the forums and meetings among it as they are stored. */
export interface LoadedKnown {
  readonly known: KnownToImports;
  readonly forums: readonly Stored<Forum>[];
  readonly recorded: readonly Stored<Meeting>[];
}

export async function loadKnown(
  tx: Transaction,
  bodyId: BodyId,
  packImport: PackImport,
): Promise<LoadedKnown> {
  const storedForums = await forumStore.ofBody(tx, bodyId);
  const forums = storedForums.map(({ value }) => value);
  const calendar = await meetingStore.calendarOf(
    tx,
    forums.map(({ id }) => id),
  );
  const toMatch = meetingsToMatch(packImport, forums);
  const isSpokenOf = (sitting: CalendarEntry) =>
    toMatch.some(({ forumId, heldOn }) => forumId === sitting.forumId && heldOn === sitting.heldOn);
  const recorded = await meetingStore.load(
    tx,
    calendar.filter(isSpokenOf).map(({ meetingId }) => meetingId),
  );
  return {
    forums: storedForums,
    recorded,
    known: {
      forums,
      recorded: recorded.map(({ value }) => value),
      minutedInUse: await meetingStore.minutedInUse(
        tx,
        recorded.map(({ value }) => value),
      ),
      calendar: calendar.filter(({ isCancelled }) => !isCancelled),
      owners: await ownersAmong(tx, holdersOf(storedForums, toMatch)),
    },
  };
}

/** The bodies that hold the forums together whose meetings an import speaks of: "the Constabulary" is one of theirs. */
function holdersOf(
  forums: readonly Stored<Forum>[],
  toMatch: readonly { readonly forumId: string }[],
): ReadonlySet<BodyId> {
  const asked = forums.filter(({ value }) => toMatch.some(({ forumId }) => forumId === value.id));
  return new Set(asked.flatMap(({ readerBodyIds }) => readerBodyIds));
}

async function ownersAmong(tx: Transaction, holders: ReadonlySet<BodyId>): Promise<KnownToImports['owners']> {
  return {
    bodies: (await bodyStore.all(tx)).filter(({ id }) => holders.has(id)),
    posts: (await postStore.titles(tx)).filter(({ bodyId }) => holders.has(bodyId)),
  };
}
