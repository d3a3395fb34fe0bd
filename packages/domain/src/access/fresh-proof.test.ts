import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import { isFreshlyProved } from './fresh-proof.ts';

const at = (time: string) => instant(`2026-11-22T${time}Z`);

describe('proof of who somebody is', () => {
  it('counts for five minutes and not a moment longer', () => {
    expect(isFreshlyProved(at('09:00:00'), at('09:04:59.999'))).toBe(true);
    expect(isFreshlyProved(at('09:00:00'), at('09:05:00'))).toBe(false);
  });

  it('is not there in a session that never gave any', () => {
    expect(isFreshlyProved(null, at('09:00:00'))).toBe(false);
  });
});
