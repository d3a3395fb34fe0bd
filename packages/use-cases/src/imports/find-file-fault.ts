import { createHash } from 'node:crypto';
import * as importers from '@concordat/importers';
import { readOnce } from './read-once.ts';

/**
 * Why a Word document or a PDF is not taken in, in one sentence, or null. Asked before a file is kept, so that nothing
 * stays of one that is locked, holds no text or macros, or would flood whoever opens it.
 */
export function findFileFault(bytes: Uint8Array, fileName: string): Promise<string | null> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readOnce(`open ${sha256} ${fileName}`, () => importers.findFileFault(bytes, fileName));
}
