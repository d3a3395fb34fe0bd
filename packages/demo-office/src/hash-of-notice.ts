import { createHash } from 'node:crypto';
import { type NoticeText, writeOutNotice } from '@concordat/domain/meetings';

/** The hash of the words a signatory of the story has read. */
export function hashOfNotice(reference: string, body: string, text: NoticeText): string {
  return createHash('sha256').update(writeOutNotice({ reference, body, text })).digest('hex');
}
