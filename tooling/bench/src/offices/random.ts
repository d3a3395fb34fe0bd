/** Numbers that look like chance and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to and without `end`. */
  below(end: number): number;
  /** True once in so many times, on average. */
  onceIn(times: number): boolean;
  oneOf<Value>(values: readonly Value[]): Value;
  /** A UUID of version 7 for that day: ids made later sort later, as they do in a living office. */
  id(day: string): string;
}

/** The generator is mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number) => Math.floor((next() / 2 ** 32) * end);
  let timed = { day: '', hex: '' };
  const hex = (length: number) => next().toString(16).padStart(8, '0').slice(0, length);
  return {
    below,
    onceIn: (times) => below(times) === 0,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('There is nothing to choose from.');
      return value;
    },
    id: (day) => {
      if (day !== timed.day) timed = { day, hex: Date.parse(day).toString(16).padStart(12, '0') };
      const time = `${timed.hex.slice(0, 8)}-${timed.hex.slice(8)}`;
      return `${time}-7${hex(3)}-8${hex(3)}-${hex(8)}${hex(4)}`;
    },
  };
}
