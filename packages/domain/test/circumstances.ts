import { type Actor, type Circumstances, type Id, idOf, instant } from '../src/kernel/index.ts';

/** The n-th id of a test: always the same UUID for the same number. */
export function testId<Kind extends string>(n: number): Id<Kind> {
  return idOf<Kind>(`0197f3a0-0000-7000-8000-${n.toString(16).padStart(12, '0')}`);
}

/** Someone acting at noon on 12 December 2016, with ids counted up from 1,000. */
export function circumstancesOf<By extends Actor>(by: By, now = '2016-12-12T12:00:00Z'): Circumstances<By> {
  let made = 1000;
  return {
    by,
    now: instant(now),
    newId: () => {
      made += 1;
      return testId(made);
    },
  };
}

export const governanceOfficer: Actor = { userId: 'governance-officer', name: 'Governance Officer' };
