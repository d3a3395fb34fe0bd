import { expect, it } from 'vitest';
import { jumpAllowed, watchedClock } from './clock.ts';

it('notices that it was set to another time, forward or back, and not that time passes', () => {
  let wall = Date.UTC(2016, 11, 12);
  let passed = 5_000;
  const clock = watchedClock(
    () => wall,
    () => passed,
  );
  const pass = (milliseconds: number) => {
    wall += milliseconds;
    passed += milliseconds;
  };
  pass(40 * 86_400_000);
  expect(clock.hasJumped?.()).toBe(false);
  wall += jumpAllowed;
  expect(clock.hasJumped?.()).toBe(false);
  wall += 1;
  expect(clock.hasJumped?.()).toBe(true);
  wall -= 2 * jumpAllowed + 2;
  expect(clock.hasJumped?.()).toBe(true);
});
