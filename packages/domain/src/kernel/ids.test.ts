import { expect, it } from 'vitest';
import { idOf, parseId } from './ids.ts';

it('takes a UUID in either case and keeps it in lower case', () => {
  expect(idOf<'Meeting'>('0197F3A0-1C2B-7D4E-8F00-0123456789AB')).toBe(
    '0197f3a0-1c2b-7d4e-8f00-0123456789ab',
  );
});

it('does not take anything else for an id', () => {
  for (const text of ['', '7', 'CPCC 2016-013', '0197f3a01c2b7d4e8f000123456789ab', ' 0197f3a0']) {
    expect(parseId(text)).toBeNull();
    expect(() => idOf(text)).toThrow(RangeError);
  }
});
