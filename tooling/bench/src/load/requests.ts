import type { Operation, Place } from '../operations/operation.ts';
import { cookieOf } from './sessions.ts';
import type { TrustedHashes } from './trusted-hashes.ts';

/** One HTTP request, as much of it as differs between servers. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { 'content-type': 'application/json' };

/** As the app sends it: the hash of a trusted document, with the session's cookie. */
export function requestToOurs(
  { document, variables }: Operation,
  place: Place,
  hashes: TrustedHashes,
): HttpRequest {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { ...json, cookie: cookieOf(place.reader) },
    body: JSON.stringify({ documentId: `sha256:${hashes.of(document)}`, variables: variables(place) }),
  };
}

export function requestByHand({ document, byHand }: Operation, place: Place): HttpRequest {
  const values = encodeURIComponent(JSON.stringify(byHand.values(place)));
  return { method: 'GET', path: `/${document}/${values}`, headers: {} };
}

/** Null where PostGraphile has no like operation. */
export function requestToPeer({ peer }: Operation, place: Place): HttpRequest | null {
  if (peer === null) return null;
  return {
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: peer.query, variables: peer.variables(place) }),
  };
}
