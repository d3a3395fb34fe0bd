import { pence, ppm } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import { readGoal, readSpreads, understandingAddress } from './read-understanding.ts';

const read = (address: { spreads?: string; goal?: string }) => ({
  spreads: readSpreads(address.spreads),
  goal: readGoal(address.goal),
});

it('reads back what it wrote', () => {
  const chosen = {
    spreads: new Map([
      ['pay', ppm(2_500)],
      ['energy', ppm(0)],
    ]),
    goal: { kind: 'keepReserves' as const, minimum: pence(600_000_000) },
  };
  const address = understandingAddress(chosen);
  expect(address).toEqual({ spreads: 'pay:0.25,energy:0', goal: 'reserves:6000000' });
  expect(read(address)).toEqual(chosen);
});

it('leaves out of the address what is as usual', () => {
  expect(understandingAddress(read({}))).toEqual({});
  expect(understandingAddress(read({ spreads: 'pay:0.5', goal: 'gap:0' }))).toEqual({});
});

it.each(['pay:11', 'pay:-1', 'pay:much', ':1', 'pay'])('takes no spread from "%s"', (spreads) => {
  expect(readSpreads(spreads).size).toBe(0);
});

it.each(['gap:-1', 'gap:', 'reserves:much', 'something:1'])('seeks no gap where the goal is "%s"', (goal) => {
  expect(readGoal(goal)).toEqual({ kind: 'leaveGap', amount: 0 });
});
