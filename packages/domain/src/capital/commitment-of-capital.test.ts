import { describe, expect, it } from 'vitest';
import { calendarDate, idOf, pence } from '../kernel/index.ts';
import { commitmentOfApproval, commitmentOfRelease } from './commitment-of-capital.ts';

const on = calendarDate('2016-12-05');
const id = idOf<'CapitalApproval'>('0194a000-0000-7000-8000-00000000000a');
const schemeId = idOf<'CapitalScheme'>('0194a000-0000-7000-8000-00000000000b');
const authorised = { on, reference: 'Notice 1', under: null };
const adding = { id, kind: 'addition' as const, authorised, schemes: [{ schemeId, amount: pence(100) }] };

describe('commitmentOfApproval', () => {
  it('commits from the day money is added', () => {
    expect(commitmentOfApproval(adding)).toEqual({ on, recordId: id });
  });

  it('commits nothing while it is proposed, takes money away, or moves what was there', () => {
    expect(commitmentOfApproval({ ...adding, authorised: null })).toBeNull();
    expect(commitmentOfApproval({ ...adding, schemes: [{ schemeId, amount: pence(-100) }] })).toBeNull();
    for (const kind of ['broughtForward', 'virement', 'deletion'] as const) {
      expect(commitmentOfApproval({ ...adding, kind })).toBeNull();
    }
  });
});

describe('commitmentOfRelease', () => {
  it('commits once the scheme is released', () => {
    const hold = { for: 'Business case', released: { on, reference: 'Notice 1' } };
    expect(commitmentOfRelease({ id: schemeId, hold } as never)).toEqual({ on, recordId: schemeId });
    expect(commitmentOfRelease({ id: schemeId, hold: { ...hold, released: null } } as never)).toBeNull();
    expect(commitmentOfRelease({ id: schemeId, hold: null })).toBeNull();
  });
});
