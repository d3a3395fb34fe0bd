import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import { ApiUnreachable, SignedOut } from './api-failure.ts';

type Answer = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string; retryAfterSeconds?: number } }[];
};

/** A request that came too soon is sent again by itself, so often at most, and when it need not wait longer. */
const again = { times: 3, seconds: 5 };

/**
 * Sends the hash of an operation registered at build, never its text: the gateway runs nothing else for the apps.
 * Fails with `SignedOut` when the session has ended and `ApiUnreachable` when no answer came and none is kept.
 */
export function trustedDocumentLink(kept?: KeptAnswer, address = '/graphql'): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const controller = new AbortController();
        send(address, hashOf(operation), operation, controller.signal)
          .catch((failure: unknown) => orKept(failure, operation, kept))
          .then((answer) => {
            observer.next(answer as ApolloLink.Result);
            observer.complete();
          })
          .catch((failure: unknown) => {
            if (!controller.signal.aborted) observer.error(failure);
          });
        return () => controller.abort();
      }),
  );
}

/** What an app kept on the device for an operation that gets no answer; null where it kept nothing. */
export type KeptAnswer = (operation: {
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}) => Promise<Answer | null>;

async function orKept(failure: unknown, operation: ApolloLink.Operation, kept?: KeptAnswer): Promise<Answer> {
  const answer = failure instanceof ApiUnreachable ? await kept?.(operation).catch(() => null) : null;
  if (answer) return answer;
  throw failure;
}

function hashOf(operation: ApolloLink.Operation): string {
  const meta = (operation.query as { __meta__?: { hash?: string } }).__meta__;
  if (!meta?.hash) throw new Error(`The operation ${operation.operationName} was not registered at build.`);
  return meta.hash;
}

/** What came too soon was not begun, so that sending it again does nothing twice. */
async function send(
  address: string,
  hash: string,
  operation: ApolloLink.Operation,
  signal: AbortSignal,
): Promise<Answer> {
  for (let time = 0; ; time += 1) {
    const answer = await sendOnce(address, hash, operation, signal);
    const { code, retryAfterSeconds: wait = Number.POSITIVE_INFINITY } = answer.errors?.[0]?.extensions ?? {};
    if (code !== 'RATE_LIMITED' || wait > again.seconds || time === again.times) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
    signal.throwIfAborted();
  }
}

async function sendOnce(address: string, hash: string, operation: ApolloLink.Operation, signal: AbortSignal) {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({
        documentId: `sha256:${hash}`,
        operationName: operation.operationName,
        variables: operation.variables,
      }),
      signal,
    });
  } catch {
    throw new ApiUnreachable(null);
  }
  if (response.status === 401) throw new SignedOut();
  const answer = (await response.json().catch(() => null)) as Answer | null;
  if (answer === null || (answer.data === undefined && answer.errors === undefined)) {
    throw new ApiUnreachable(response.headers.get('x-request-id'));
  }
  return answer;
}
