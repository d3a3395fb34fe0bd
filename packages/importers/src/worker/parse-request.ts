import type { PackDraft } from '@concordat/domain/imports';

/** What the parsing thread is given. */
export interface ParseRequest {
  readonly text: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** What it says back; a null pack means that the text is not a board paper. */
export type ParseAnswer =
  | { readonly step: 'reading' }
  | { readonly step: 'done'; readonly pack: PackDraft | null };
