import { type Commitment, type Instant, londonDateOf } from '../kernel/index.ts';
import type { ReserveMovement } from './reserve-register.ts';

/** What a draw lets the body agree to once it is approved; money put aside commits nothing. */
export function commitmentOfDraw(
  { id, kind, reference }: Pick<ReserveMovement, 'id' | 'kind' | 'reference'>,
  now: Instant,
): Commitment | null {
  return kind === 'draw' && reference !== null ? { on: londonDateOf(now), recordId: id } : null;
}
