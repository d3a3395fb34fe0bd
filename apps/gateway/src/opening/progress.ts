/** Tells a person at a terminal what is being done and how long each step took. */
export type Progress = {
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly say: (sentence: string) => void;
};

/** `write` takes a line at a time; `now` is in milliseconds. */
export function progressTo(write: (line: string) => void, now: () => number): Progress {
  return {
    say: (sentence) => write(`  ${sentence}`),
    step: async (name, work) => {
      const startedAt = now();
      write(`${name} …`);
      const result = await work();
      write(`${name}: ${((now() - startedAt) / 1_000).toFixed(1)} s`);
      return result;
    },
  };
}

export const silentProgress: Progress = { say: () => {}, step: (_name, work) => work() };
