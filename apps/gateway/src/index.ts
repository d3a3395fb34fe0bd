export { readSettings, type Settings, UnusableSetting } from './env.ts';
export { type Log, openLog } from './log.ts';
export { progressTo, silentProgress } from './opening/progress.ts';
export { sentenceForFailedStart } from './opening/sentence-for-failed-start.ts';
export { createAccount, type NewAccount } from './sign-in/create-account.ts';
export { hashPassword } from './sign-in/password-hashing.ts';
export { requireGoodPassword } from './sign-in/password-rules.ts';
export { SignInPool } from './sign-in/sign-in-pool.ts';
export { type RunningGateway, type StartOptions, startGateway } from './start-gateway.ts';
