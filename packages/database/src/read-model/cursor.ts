import { parseCalendarDate } from '@concordat/domain/kernel';
import type { KeyType } from './connection.ts';

const isWritten: Record<KeyType, (text: string) => boolean> = {
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  date: (text) => text === 'infinity' || parseCalendarDate(text) !== null,
  timestamptz: (text) =>
    /^\d{4}-\d{2}-\d{2} [0-9:.]+[+-]\d{2}(:\d{2})?$/.test(text) && !Number.isNaN(Date.parse(text)),
  int: (text) => /^-?\d{1,9}$/.test(text),
  text: (text) => !text.includes('\0'),
};

/** The place a cursor stands for; null when it is not a cursor of a list ordered by keys of those types. */
export function placeOfCursor(cursor: string, keys: readonly KeyType[]): readonly string[] | null {
  if (!/^[A-Za-z0-9_-]{1,600}$/.test(cursor)) return null;
  const place = listIn(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (place?.length !== keys.length) return null;
  const isPlace = keys.every((type, i) => typeof place[i] === 'string' && isWritten[type](place[i]));
  return isPlace ? (place as string[]) : null;
}

function listIn(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
