import type { PackDraft } from '@concordat/domain/imports';
import type { Places } from '../readers/source-text.ts';
import type { Unreadable } from '../readers/unreadable.ts';

/** What the parsing thread is given: text as it stands, or a document it opens first. */
export interface ParseRequest {
  readonly source: { readonly text: string } | { readonly kind: 'docx' | 'pdf'; readonly bytes: Uint8Array };
  readonly fileName: string;
  readonly sha256: string;
  /** Ends once the file is known to open, without reading it as a paper. */
  readonly isOnlyOpened?: boolean;
}

/** What was read of a file; a null pack means that its words are not a board paper. */
export interface ParsedSource {
  readonly outcome: 'parsed';
  readonly pack: PackDraft | null;
  readonly lines: readonly string[];
  readonly places: Places | null;
}

/** What it says back. */
export type ParseAnswer =
  | { readonly step: 'reading' }
  | { readonly step: 'done'; readonly parsed: ParsedSource | Unreadable };
