import type { Instant, Ppm } from '../kernel/index.ts';
import type { DatedAmount, LiveInputId } from './live-input.ts';
import type { LiveSourceKind } from './plan-item.ts';

export type LiveInputEvent = {
  readonly type: 'LiveInputStated';
  readonly liveInputId: LiveInputId;
  readonly kind: LiveSourceKind;
  readonly recordId: string;
  readonly label: string;
  readonly amounts: readonly DatedAmount[];
  readonly probability: Ppm;
  readonly reason: string;
  readonly at: Instant;
};
