import type { SourceLine } from '../lines/source-line.ts';

/** What a paper is made of once its numbering has been followed. */
export type Block =
  | { readonly kind: 'heading'; readonly number: string | null; text: string; readonly line: number }
  | {
      readonly kind: 'paragraph';
      readonly number: string | null;
      /** `limb` is "(a)" or a bullet under a paragraph; `numbered` is "5.1" or "7"; `plain` has no label. */
      readonly rank: 'numbered' | 'limb' | 'plain';
      text: string;
      readonly line: number;
    }
  | { readonly kind: 'rows'; readonly rows: SourceLine[]; readonly line: number };
