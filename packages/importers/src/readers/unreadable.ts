/** Why a file could not be read, in one sentence for the person who brought it. */
export interface Unreadable {
  readonly outcome: 'unreadable';
  readonly sentence: string;
}

export function unreadable(sentence: string): Unreadable {
  return { outcome: 'unreadable', sentence };
}

export const accepted =
  'Concordat reads board papers as plain text, Markdown, Word documents (.docx) or PDF, up to 25 MB.';

/** The greatest size of a file, in bytes. */
export const sizeLimit = 25 * 1024 * 1024;
