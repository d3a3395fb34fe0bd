import type { DocumentKind } from '@concordat/domain/imports';
import type { SourceLine } from '../lines/source-line.ts';
import type { HeaderBlock } from './read-header-block.ts';

/** One paper cut out of the pack: its lines and what was seen at its head, before its inside is read. */
export interface Paper {
  readonly kind: DocumentKind;
  readonly lines: readonly SourceLine[];
  /** The labelled lines at its head, when it has any. */
  readonly header: HeaderBlock | null;
  /** "A" of "Appendix A", "1" of "Annex 1"; null when it carries no such label. */
  readonly appendixLabel: string | null;
  /** The item number printed on the paper itself. */
  readonly printedItem: string | null;
  /** Position of the paper this one is attached to, counted from 0; null when it stands by itself. */
  readonly attachedTo: number | null;
}
