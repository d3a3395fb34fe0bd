import type { ExtractEvent } from './extract-events.ts';
import type { LedgerEvent } from './ledger-events.ts';
import type { LiveInputEvent } from './live-input-events.ts';
import type { PlanEvent } from './plan-events.ts';
import type { PreceptEvent } from './precept-events.ts';
import type { PressureEvent } from './pressure-events.ts';
import type { Section114Event } from './record-section-114.ts';
import type { VirementEvent } from './virement-events.ts';

/** What happens in finance; each part of the module keeps its own events in its own file. */
export type FinanceEvent =
  | ExtractEvent
  | LedgerEvent
  | LiveInputEvent
  | PlanEvent
  | PreceptEvent
  | PressureEvent
  | Section114Event
  | VirementEvent;

export type FinanceEventOf<Type extends FinanceEvent['type']> = Extract<
  FinanceEvent,
  { readonly type: Type }
>;
