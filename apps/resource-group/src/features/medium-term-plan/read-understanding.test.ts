import { pence, ppm } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import {
  readGoal,
  readSeed,
  readSpreads,
  spreadInWords,
  type UnderstandingAddress,
  understandingAddress,
} from './read-understanding.ts';

const read = (address: UnderstandingAddress) => ({
  spreads: readSpreads(address.spreads),
  goal: readGoal(address.goal),
  seed: readSeed(address.seed),
});

it('reads back what it wrote', () => {
  const chosen = {
    spreads: new Map([
      ['pay', { below: ppm(2_500), above: ppm(2_500) }],
      ['energy', { below: ppm(0), above: ppm(20_000) }],
    ]),
    goal: { kind: 'keepReserves' as const, minimum: pence(600_000_000) },
    seed: 7,
  };
  const address = understandingAddress(chosen);
  expect(address).toEqual({ spreads: 'pay:0.25,energy:0:2', goal: 'reserves:6000000', seed: '7' });
  expect(read(address)).toEqual(chosen);
});

it('leaves out of the address what is as usual', () => {
  expect(understandingAddress(read({}))).toEqual({});
  expect(understandingAddress(read({ spreads: 'pay:0.5:0.5', goal: 'gap:0', seed: '2016' }))).toEqual({});
});

it.each(['pay:11', 'pay:-1', 'pay:much', 'pay:1:11', ':1', 'pay'])('takes no spread from "%s"', (spreads) => {
  expect(readSpreads(spreads).size).toBe(0);
});

it.each(['gap:-1', 'gap:', 'reserves:much', 'something:1'])('seeks no gap where the goal is "%s"', (goal) => {
  expect(readGoal(goal)).toEqual({ kind: 'leaveGap', amount: 0 });
});

it.each(['-1', 'many', '1234567890', ''])('begins as usual where the seed is "%s"', (seed) => {
  expect(readSeed(seed)).toBe(2016);
});

it('says a spread once where it is the same either way', () => {
  expect(spreadInWords({ below: ppm(20_000), above: ppm(20_000) })).toBe('2');
  expect(spreadInWords({ below: ppm(0), above: ppm(12_500) })).toBe('0 lower and 1.25 higher');
});
