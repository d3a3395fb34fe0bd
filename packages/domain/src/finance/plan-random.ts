/**
 * Numbers from 0 up to 1 that look like chance and are the same for the same seed and run, in any browser and on the
 * server (mulberry32), so that runs may be counted in pieces and an uncertainty can be shown again.
 */
export function numbersFor(seed: number, run: number): () => number {
  let state = Math.imul((seed ^ (run * 0x9e3779b9)) >>> 0, 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
