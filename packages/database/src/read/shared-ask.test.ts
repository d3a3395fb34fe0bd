import { describe, expect, it } from 'vitest';
import { SharedAsk } from './shared-ask.ts';

/** Questions that are answered one by one, with their number, when the test says so. */
function questions() {
  const open: { answer: () => void; fail: () => void }[] = [];
  let asked = 0;
  const shared = new SharedAsk(() => {
    asked += 1;
    const number = asked;
    return new Promise<number>((resolve, reject) => {
      open.push({ answer: () => resolve(number), fail: () => reject(new Error(`${number} failed`)) });
    });
  });
  return { shared, open, asked: () => asked };
}

describe('a shared question', () => {
  it('is sent at once when nobody waits', async () => {
    const { shared, open } = questions();
    const first = shared.ask();
    open[0]?.answer();
    expect(await first).toBe(1);
    const second = shared.ask();
    open[1]?.answer();
    expect(await second).toBe(2);
  });

  it('is never answered from before it was asked: who comes meanwhile shares the next', async () => {
    const { shared, open, asked } = questions();
    const early = shared.ask();
    const late = [shared.ask(), shared.ask(), shared.ask()];
    expect(asked()).toBe(1);
    open[0]?.answer();
    expect(await early).toBe(1);
    const later = shared.ask();
    expect(asked()).toBe(2);
    open[1]?.answer();
    expect(await Promise.all(late)).toEqual([2, 2, 2]);
    open[2]?.answer();
    expect(await later).toBe(3);
  });

  it('fails for those it was asked for, and is asked again for the others', async () => {
    const { shared, open } = questions();
    const early = shared.ask();
    const late = shared.ask();
    open[0]?.fail();
    await expect(early).rejects.toThrow('1 failed');
    open[1]?.answer();
    expect(await late).toBe(2);
  });
});
