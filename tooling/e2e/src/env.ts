/** The one place the browser tests read the environment. */
export const e2eEnv = {
  /** Debian's Chromium unless CONCORDAT_CHROMIUM says otherwise; no browser is ever downloaded. */
  chromium: process.env.CONCORDAT_CHROMIUM ?? '/usr/bin/chromium',
  /** Where the runner wants its counts, null when a person runs the tests. */
  jsonReport: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? null,
  /** Where the bench wants to read how long each step took. */
  stepTimes: process.env.CONCORDAT_STEP_TIMES ?? null,
  /** Folder with real board papers; tests on them skip by name when it is not set. */
  papers: process.env.CONCORDAT_PAPERS ?? null,
  inherited: process.env,
};
