/** Why the gateway's sign-in side said no: a plain sentence, and the field it belongs to when there is one. */
export type SignInProblem = {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
  readonly requestId?: string;
};

export type SignInOutcome<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly problem: SignInProblem };

const UNREACHABLE: SignInProblem = {
  code: 'UNAVAILABLE',
  message: 'Concordat did not answer. Check the connection and try again.',
};

/** Reads from or posts to the `/auth` side of the gateway; a body makes it a POST. Never throws. */
export function callSignIn<T>(
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<SignInOutcome<T>> {
  return callGateway(`/auth${path}`, body);
}

/** The same for what the gateway answers beside its API and sign-in. */
export async function callGateway<T>(
  address: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<SignInOutcome<T>> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    return response.ok ? { ok: true, answer: answer as T } : { ok: false, problem: answer as SignInProblem };
  } catch {
    return { ok: false, problem: UNREACHABLE };
  }
}
