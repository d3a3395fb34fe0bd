import { expect, it } from 'vitest';
import { idOf, instant } from '../kernel/index.ts';
import { commitmentOfDraw } from './commitment-of-draw.ts';

const id = idOf<'ReserveMovement'>('0194a000-0000-7000-8000-00000000000a');
const now = instant('2016-12-05T10:00:00Z');

it('commits by a draw that is approved, and by no other movement', () => {
  const draw = { id, kind: 'draw' as const, reference: 'Notice 1' };
  expect(commitmentOfDraw(draw, now)).toEqual({ on: '2016-12-05', recordId: id });
  expect(commitmentOfDraw({ ...draw, reference: null }, now)).toBeNull();
  expect(commitmentOfDraw({ ...draw, kind: 'contribution' }, now)).toBeNull();
});
