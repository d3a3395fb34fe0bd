import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Pressure, PressureFunding } from './pressure.ts';
import type { PressureEventOf } from './pressure-events.ts';
import type { PressureRefusal } from './pressure-refusals.ts';

/** A draw as the register of reserves has it; null where it has none of that id. */
export type DrawToName = { readonly kind: 'contribution' | 'draw'; readonly isCancelled: boolean } | null;

/**
 * Says what pays for a pressure, such as a reserve, with the draw where the register of reserves has one. A pressure
 * may be funded before its cost is known: the papers do so.
 */
export function fundPressure(
  { pressure, draw }: { readonly pressure: Pressure; readonly draw: DrawToName },
  said: PressureFunding,
  { now, by }: Circumstances,
): Decision<Pressure, PressureEventOf<'PressureFunded'>, PressureRefusal> {
  const { id, title, closed, funding: before } = pressure;
  if (closed !== null) return refuse({ kind: 'PressureIsClosed', title, on: closed.on });
  const funding = { ...said, from: said.from.trim(), source: said.source.trim() };
  const { from, source, drawId } = funding;
  if (from === '') return refuse({ kind: 'PressureFundingMissing' });
  if (source === '') return refuse({ kind: 'PressureFundingSourceMissing' });
  if (drawId !== null && (draw === null || draw.kind !== 'draw' || draw.isCancelled)) {
    return refuse({ kind: 'PressureDrawUnknown' });
  }
  if (before !== null && before.from === from && before.source === source && before.drawId === drawId) {
    return refuse({ kind: 'PressureUnchanged', title });
  }
  const history = [
    ...pressure.history,
    { at: now, byName: by.name, sentence: `Funded from ${from}: ${source}` },
  ];
  return accept(
    { ...pressure, funding, history },
    { type: 'PressureFunded', pressureId: id, before, after: funding, at: now },
  );
}
