import type { MeasuredServer } from '../servers/measured-server.ts';
import type { HttpRequest } from './requests.ts';

/** Sends one request; throws with the answer when it is not 200, or says that something went wrong. */
export async function answerOf(
  { name, address }: Pick<MeasuredServer, 'name' | 'address'>,
  { method, path, headers, body }: HttpRequest,
): Promise<{ readonly json: unknown; readonly bytes: number }> {
  const response = await fetch(`${address}${path}`, { method, headers, ...(body ? { body } : {}) });
  const text = await response.text();
  const json: unknown = response.ok ? JSON.parse(text) : null;
  if (!response.ok || (json !== null && typeof json === 'object' && 'errors' in json)) {
    throw new Error(`${name} answered ${response.status}: ${text.slice(0, 2_000)}`);
  }
  return { json, bytes: Buffer.byteLength(text) };
}

/** The first place where `part` says something `whole` does not, as a path; null when all of it is there. */
export function firstMissing(part: unknown, whole: unknown, path = ''): string | null {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole) ? null : path || 'all of it';
  if (typeof whole !== 'object' || whole === null) return path || 'all of it';
  if (Array.isArray(part) && (!Array.isArray(whole) || part.length !== whole.length)) return `${path}.length`;
  for (const [name, value] of Object.entries(part)) {
    const missing = firstMissing(value, (whole as Record<string, unknown>)[name], `${path}.${name}`);
    if (missing !== null) return missing;
  }
  return null;
}
