import { Refusal } from '../refusal.ts';

/** better-auth throws its own errors for what a person got wrong; anything else is a fault and goes on up. */
export async function orRefuse<T>(work: Promise<T>, refusal: Refusal): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const status = (error as { statusCode?: unknown } | null)?.statusCode;
    if (typeof status === 'number' && status >= 400 && status < 500) throw refusal;
    throw error;
  }
}

export const wrongSignIn = () =>
  new Refusal('UNAUTHENTICATED', 'The e-mail address or the password is not right.');

export const wrongPassword = (field = 'password') =>
  new Refusal('UNAUTHENTICATED', 'The password is not right.', { field });

export const wrongCode = () =>
  new Refusal('UNAUTHENTICATED', 'The code is not right, or it was used before. Wait for the next one.', {
    field: 'code',
  });
