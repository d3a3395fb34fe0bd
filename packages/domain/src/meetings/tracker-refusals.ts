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
        ? 'One cell cannot be read as it stands; put it right in the file and bring it again.'
        : `${refusal.count} cells cannot be read as they stand; put them right in the file and bring it again.`;
    case 'TrackerChangesNothing':
      return 'The log says all of this already; there is nothing to take over.';
  }
}
