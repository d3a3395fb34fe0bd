import { type Instant, londonDateOf, writtenDate } from '../kernel/index.ts';
import type { ActionTrackerId } from './read-tracker.ts';

export type TrackerRefusal =
  | { readonly kind: 'TrackerEmpty' }
  | { readonly kind: 'TrackerTakenBefore'; readonly at: Instant }
  | { readonly kind: 'TrackerReadBefore'; readonly trackerId: ActionTrackerId }
  | { readonly kind: 'TrackerHasFaults'; readonly count: number }
  | { readonly kind: 'TrackerChangesNothing' };

/** One plain sentence that says what to do. */
export function sentenceForTrackerRefusal(refusal: TrackerRefusal): string {
  switch (refusal.kind) {
    case 'TrackerEmpty':
      return 'There is no row under the headings; bring the list as it was saved from the log.';
    case 'TrackerTakenBefore':
      return `This very file was taken over on ${writtenDate(londonDateOf(refusal.at))}; nothing in it is new.`;
    case 'TrackerReadBefore':
      return 'This very file is here already and waits to be taken over.';
    case 'TrackerHasFaults':
      return refusal.count === 1
        ? 'Put right the one cell that cannot be read as it stands, and bring the file again.'
        : `Put right the ${refusal.count} cells that cannot be read as they stand, and bring the file again.`;
    case 'TrackerChangesNothing':
      return 'The log says all of this already; there is nothing to take over.';
  }
}
