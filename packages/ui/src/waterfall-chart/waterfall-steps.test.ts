import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waterfallSteps } from './waterfall-steps.ts';

const start = { key: 'start', label: 'August', pence: -54_900_000 };

it('leads from the start to the end to the penny, with at most so many steps', () => {
  const movement = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(movement), fc.integer({ min: 2, max: 9 }), (amounts, most) => {
      const movements = amounts.map((pence, at) => ({ key: String(at), label: `Row ${at}`, pence }));
      const steps = waterfallSteps(start, movements, 'September', most);
      expect(steps.at(-1)?.to).toBe(amounts.reduce((sum, amount) => sum + amount, start.pence));
      expect(steps.length - 2).toBeLessThanOrEqual(most);
      for (const [at, step] of steps.slice(1, -1).entries()) expect(step.from).toBe(steps[at]?.to);
    }),
  );
});

it('puts the smaller movements into one step and leaves out what did not move', () => {
  const movements = [5, 0, -900, 20, 1].map((pence, at) => ({ key: String(at), label: `Row ${at}`, pence }));
  expect(waterfallSteps(start, movements, 'September', 3).map(({ label, pence }) => [label, pence])).toEqual([
    ['August', -54_900_000],
    ['Row 2', -900],
    ['Row 3', 20],
    ['2 smaller movements', 6],
    ['September', -54_900_874],
  ]);
});
