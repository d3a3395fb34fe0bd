import { keptDevice, READING_SHELF } from '@concordat/app-frame/device-store';
import { away } from './away.ts';

/** An answer as it was kept on the device. */
export type Kept = { readonly data: Record<string, unknown>; readonly keptAt: string };

type Asked = {
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The name an answer is kept under; it holds ids, never words. */
export function nameOf({ operationName = '', variables }: Asked): string {
  return `${operationName} ${JSON.stringify(variables)}`;
}

/** What was kept of an opened pack, for a reader whom Concordat does not answer; null where this was not kept. */
export async function keptAnswer(asked: Asked): Promise<{ data: Record<string, unknown> } | null> {
  const store = await keptDevice();
  const kept = await store?.get<Kept>(READING_SHELF, nameOf(asked));
  if (!kept) return null;
  away.set(kept.keptAt);
  return { data: kept.data };
}
