import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type DeviceStore, READING_SHELF } from '@concordat/app-frame/device-store';
import { boardPackQuery } from '../board-pack.graphql.ts';
import { minutesQuery } from '../minutes.graphql.ts';
import { ownPackReadingQuery } from '../own-reading/own-reading.graphql.ts';
import type { Pack } from '../pack-places.ts';
import { paperQuery } from '../paper.graphql.ts';
import { type Kept, nameOf } from './kept-answer.ts';

/** One pack as it is kept: which version of which part, so that only what changed is read again. */
type Index = { readonly meetingId: string; readonly parts: Readonly<Record<string, number>> };

const INDEX = 'pack ';

/** Keeps a pack that was opened, as its reader may have it now: what left their copy leaves the device. */
export async function keepPack(client: ApolloClient, store: DeviceStore, pack: Pack): Promise<void> {
  const meetingId = pack.meeting.id;
  const before = await indexOf(store, meetingId);
  const wanted = partsOf(pack);
  const parts: Record<string, number> = {};
  await keepData(store, nameOf({ operationName: 'BoardPack', variables: { meetingId } }), {
    boardPack: pack,
  });
  for (const name of Object.keys(before?.parts ?? {})) {
    if (!wanted.some((part) => part.name === name)) await store.remove(READING_SHELF, name);
  }
  for (const { name, version, query, id } of wanted) {
    if (before?.parts[name] !== version) await keepAnswer(client, store, query, { id });
    parts[name] = version;
  }
  await keepAnswer(client, store, ownPackReadingQuery, { meetingId });
  await store.put(READING_SHELF, `${INDEX}${meetingId}`, { meetingId, parts } satisfies Index);
}

/**
 * Looks again at every pack on the device once Concordat answers: what its reader may no longer have is taken off it, and
 * what changed is read anew.
 */
export async function renewKeptPacks(client: ApolloClient, store: DeviceStore): Promise<void> {
  for (const name of await store.list(READING_SHELF)) {
    if (!name.startsWith(INDEX)) continue;
    const meetingId = name.slice(INDEX.length);
    const { data } = await client.query({
      query: boardPackQuery,
      variables: { meetingId },
      fetchPolicy: 'network-only',
    });
    if (data?.boardPack) await keepPack(client, store, data.boardPack);
    else await forgetPack(store, meetingId);
  }
}

async function forgetPack(store: DeviceStore, meetingId: string): Promise<void> {
  const index = await indexOf(store, meetingId);
  const names = [
    ...Object.keys(index?.parts ?? {}),
    nameOf({ operationName: 'BoardPack', variables: { meetingId } }),
    nameOf({ operationName: 'OwnPackReading', variables: { meetingId } }),
    `${INDEX}${meetingId}`,
  ];
  for (const name of names) await store.remove(READING_SHELF, name);
}

function indexOf(store: DeviceStore, meetingId: string): Promise<Index | null> {
  return store.get<Index>(READING_SHELF, `${INDEX}${meetingId}`);
}

/** Every paper and every minutes of the pack, under the name its answer is kept by. */
function partsOf(pack: Pack) {
  const papers = [...pack.items.flatMap((item) => item.papers), ...pack.papersWithoutItem];
  const minutes = [pack.minutes, ...pack.items.map((item) => item.minutesForApproval)].filter(
    (each) => each !== null,
  );
  return [
    ...papers.map((part) => partOf('Paper', paperQuery, part)),
    ...minutes.map((part) => partOf('PackMinutes', minutesQuery, part)),
  ];
}

function partOf(
  operationName: string,
  query: typeof paperQuery | typeof minutesQuery,
  { id, version }: { readonly id: string; readonly version: number },
) {
  return { name: nameOf({ operationName, variables: { id } }), version, query, id };
}

async function keepAnswer(
  client: ApolloClient,
  store: DeviceStore,
  query: TypedDocumentNode<unknown, never>,
  variables: OperationVariables,
): Promise<void> {
  const { data } = await client.query<Record<string, unknown>>({
    query,
    variables: variables as never,
    fetchPolicy: 'network-only',
  });
  const operation = query.definitions.find((definition) => definition.kind === 'OperationDefinition');
  if (data) await keepData(store, nameOf({ operationName: operation?.name?.value, variables }), data);
}

function keepData(store: DeviceStore, name: string, data: Record<string, unknown>): Promise<void> {
  return store.put(READING_SHELF, name, { data, keptAt: new Date().toISOString() } satisfies Kept);
}
