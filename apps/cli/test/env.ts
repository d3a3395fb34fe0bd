/** What a spawned command inherits: no setting of ours, so that a test says all of them. */
export const inherited: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(CONCORDAT_|DATABASE_URL$|NODE_ENV$|PORT$|HOST$|VITEST)/.test(name),
  ),
);
