import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

/** Reads a body of at most `limit` bytes; a longer one is refused as soon as that is known, and not read on. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal('VALIDATION', 'Send the body as it is, not compressed.', { status: 415 });
  }
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limit) throw tooLarge(limit, declared);
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let read = 0;
    request.on('data', (piece: Buffer) => {
      read += piece.length;
      if (read <= limit) return void pieces.push(piece);
      request.pause();
      reject(tooLarge(limit, read));
    });
    request.once('end', () =>
      resolve(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, read)),
    );
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete) reject(new Error('The request ended before its body did.'));
    });
  });
}

/** Reads a JSON object in UTF-8; anything else is refused before it is looked into. */
export async function readJsonBody(
  request: IncomingMessage,
  limit: number,
): Promise<Record<string, unknown>> {
  requireJson(request.headers['content-type']);
  const bytes = await readBody(request, limit);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('VALIDATION', 'The body is not JSON in UTF-8.');
  }
  if (Array.isArray(value)) {
    throw new Refusal('VALIDATION', 'Send one operation a request; a list of them is not taken.');
  }
  if (typeof value !== 'object' || value === null)
    throw new Refusal('VALIDATION', 'The body is not a JSON object.');
  return value as Record<string, unknown>;
}

function requireJson(contentType: string | undefined): void {
  const [kind, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (kind !== 'application/json' || (charset !== undefined && charset.replaceAll('"', '') !== 'utf-8')) {
    throw new Refusal('VALIDATION', 'Send Content-Type: application/json, in UTF-8.', { status: 415 });
  }
}

function tooLarge(limit: number, measured: number): Refusal {
  const sentence = `The limit on the body is ${limit.toLocaleString('en-GB')} bytes; this one has ${measured.toLocaleString(
    'en-GB',
  )} or more. Send less at once; files go to /files.`;
  return new Refusal('COST_EXCEEDED', sentence, {
    status: 413,
    breach: { limit: 'body', allowed: limit, measured },
  });
}
