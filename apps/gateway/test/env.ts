/** What a started gateway inherits: enough to run, nothing of the test runner's own settings. */
export const testEnv = {
  inherited: {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    TMPDIR: process.env.TMPDIR ?? '/tmp',
  },
  /** Rounds of killing; the nightly run asks for more. */
  killRounds: Number(process.env.CONCORDAT_KILL_ROUNDS ?? 3),
};
