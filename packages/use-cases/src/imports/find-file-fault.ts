import { createHash } from 'node:crypto';
import type { FilePurpose } from '@concordat/domain/documents';
import * as rules from '@concordat/domain/imports';
import * as importers from '@concordat/importers';
import { readOnce } from './read-once.ts';

/**
 * Why a file is not taken in, in one sentence, or null. Asked before it is kept, so that nothing stays of one that is
 * locked, is no paper, bears too high a marking or would flood whoever opens it. A table's cells are read later, by
 * whoever knows their columns.
 */
export async function findFileFault(
  purpose: FilePurpose,
  bytes: Uint8Array,
  fileName: string,
): Promise<string | null> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (purpose !== 'paper')
    return readOnce(`open ${sha256} ${fileName}`, () => importers.findFileFault(bytes, fileName));
  const read = await readOnce(`${sha256} ${fileName}`, () => importers.readPack({ bytes, fileName }));
  if (read.outcome === 'unreadable') return read.sentence;
  const fault = rules.whyNotKept(read.pack, read.lines);
  return fault && rules.sentenceForImportsRefusal(fault);
}
