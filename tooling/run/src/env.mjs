import { resolve } from 'node:path';

const QUIET = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', CHECKPOINT_DISABLE: '1' };

/** Drops the settings npm hands down, which would leak into pnpm, and turns telemetry off; for this process and its children. */
export function cleanEnvironment() {
  for (const name of Object.keys(process.env)) {
    if (/^npm_(config|package|lifecycle)_/i.test(name)) delete process.env[name];
  }
  Object.assign(process.env, QUIET);
}

/** This process's environment with some settings added, or taken away where the value is undefined. */
export function environmentWith(settings = {}) {
  return Object.fromEntries(
    Object.entries({ ...process.env, ...settings }).filter(([, value]) => value !== undefined),
  );
}

/** One setting, or undefined when it is unset or empty. */
export function setting(name) {
  return process.env[name] || undefined;
}

/** A folder named relative to the root is the same folder for every test, wherever it runs. */
export function settleFolder(name, root) {
  if (setting(name)) process.env[name] = resolve(root, setting(name));
}
