import type { Id, Instant } from '../kernel/index.ts';
import type { PaperText } from './paper-text.ts';

/** One editor open on one screen: what is saved from it one after another is one person's writing on. */
export type SittingId = Id<'Sitting'>;

/** What a paper said at the end of a sitting, or when somebody else's came between. */
export type KeptText = {
  readonly sittingId: SittingId;
  /** That of the paper once it was saved. */
  readonly version: number;
  readonly text: PaperText;
  readonly at: Instant;
  readonly byName: string;
};

/**
 * The texts that are kept, the last first written last. A save takes the place of the one before it from the same
 * sitting and of no other, so what one writer saved is still there after another has written over it.
 */
export function keepText(kept: readonly KeptText[], saved: KeptText): readonly KeptText[] {
  const isSameSitting = kept.at(-1)?.sittingId === saved.sittingId;
  return [...(isSameSitting ? kept.slice(0, -1) : kept), saved];
}
