import type { DemoClockSetting } from '@concordat/database/stores';
import { accept, type Decision, type Instant, instant, refuse } from '@concordat/domain/kernel';

export type DemoClockMoved = {
  readonly type: 'DemoClockMoved';
  readonly at: Instant;
  readonly before: Instant | null;
  readonly after: Instant;
};

export type DemoClockRefusal =
  | { readonly kind: 'NotADemoOffice' }
  | { readonly kind: 'BeforeLatestRecord'; readonly latest: Instant }
  | { readonly kind: 'ClockOutOfRange' };

const earliest = instant('2000-01-01T00:00:00Z');
const last = instant('2100-01-01T00:00:00Z');

/**
 * The clock may go back as well as on, but never to before the latest thing recorded: nothing on record may lie in
 * the future. Going there and back without doing anything is therefore free.
 */
export function setDemoClock(
  { setting, latest }: { readonly setting: DemoClockSetting | null; readonly latest: Instant | null },
  to: Instant,
  { now, realNow }: { readonly now: Instant; readonly realNow: Instant },
): Decision<DemoClockSetting, DemoClockMoved, DemoClockRefusal> {
  if (to < earliest || to >= last) return refuse({ kind: 'ClockOutOfRange' });
  if (latest !== null && to < latest) return refuse({ kind: 'BeforeLatestRecord', latest });
  const at = now < to ? now : to;
  return accept(
    { officeAt: to, realAt: realNow },
    { type: 'DemoClockMoved', at, before: setting === null ? null : now, after: to },
  );
}

export function sentenceForDemoClockRefusal(refusal: DemoClockRefusal): string {
  switch (refusal.kind) {
    case 'NotADemoOffice':
      return 'Only a demo office has a clock that can be set.';
    case 'BeforeLatestRecord':
      return `Something was recorded at ${refusal.latest}; choose that moment or a later one.`;
    case 'ClockOutOfRange':
      return 'Choose a moment between the years 2000 and 2099.';
  }
}
