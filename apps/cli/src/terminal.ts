/** Results go to stdout, everything else to stderr, so that a result can be piped on. */
export type Terminal = {
  readonly result: (text: string) => void;
  readonly say: (sentence: string) => void;
};

export const terminal: Terminal = {
  result: (text) => void process.stdout.write(`${text}\n`),
  say: (sentence) => void process.stderr.write(`${sentence}\n`),
};
