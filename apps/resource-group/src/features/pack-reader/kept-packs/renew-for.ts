import type { ApolloClient } from '@apollo/client';
import { keptDevice } from '@concordat/app-frame/device-store';
import { away } from './away.ts';
import { renewKeptPacks } from './keep-pack.ts';

/** At the start of each visit: what the person may no longer read leaves the device, whatever page they open. */
export async function renewFor(client: ApolloClient, userId: string): Promise<void> {
  const store = await keptDevice();
  if (store === null || store.owner !== userId || away.keptAt() !== null) return;
  await renewKeptPacks(client, store);
}
