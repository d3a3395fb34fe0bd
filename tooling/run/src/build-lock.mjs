import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './workspace.mjs';

const ofThisFolder = join(root, '.turbo', 'building.lock');

/** Lets one process at a time install and build in this folder; a lock left by a dead process is taken over. */
export async function withBuildLock(say, work, lockFile = ofThisFolder) {
  mkdirSync(dirname(lockFile), { recursive: true });
  let told = false;
  while (!taken(lockFile)) {
    if (!told) say('  Another command is installing or building here; waiting for it.');
    told = true;
    await wait(500);
  }
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function taken(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(holder(lockFile))) rmSync(lockFile, { force: true });
    return false;
  }
}

function holder(lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(pid) {
  if (pid === null) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
