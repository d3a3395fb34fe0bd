import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { PressureCost, PressureFunding, PressureId } from './pressure.ts';

export type PressureEvent = { readonly pressureId: PressureId; readonly at: Instant } & (
  | {
      readonly type: 'PressureNamed';
      readonly bodyId: BodyId;
      readonly title: string;
      readonly since: CalendarDate;
      readonly source: string;
      readonly ownerTitle: string;
    }
  | {
      readonly type: 'PressureChanged';
      readonly before: Readonly<Record<string, string>>;
      readonly after: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'PressureCosted';
      readonly before: PressureCost | null;
      readonly after: PressureCost;
    }
  | {
      readonly type: 'PressureFunded';
      readonly before: PressureFunding | null;
      readonly after: PressureFunding;
    }
  | { readonly type: 'PressureClosed'; readonly on: CalendarDate; readonly reason: string }
);

export type PressureEventOf<Type extends PressureEvent['type']> = Extract<
  PressureEvent,
  { readonly type: Type }
>;
