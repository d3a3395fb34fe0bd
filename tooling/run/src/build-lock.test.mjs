import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withBuildLock } from './build-lock.mjs';

let folder;
let lockFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-lock-'));
  lockFile = join(folder, 'building.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the build lock', () => {
  it('names its holder while it works and is gone afterwards, also when the work fails', async () => {
    const work = () => {
      expect(readFileSync(lockFile, 'utf8')).toBe(String(process.pid));
      throw new Error('no');
    };
    await expect(withBuildLock(() => {}, work, lockFile)).rejects.toThrow('no');
    expect(existsSync(lockFile)).toBe(false);
  });

  it('is taken over from a process that is dead', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(lockFile, String(dead));
    expect(
      await withBuildLock(
        () => {},
        () => 'built',
        lockFile,
      ),
    ).toBe('built');
  });

  it('makes the second wait for the first, and says so once', async () => {
    const said = [];
    const order = [];
    let finish;
    const first = withBuildLock(
      () => {},
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }).then(() => order.push('first')),
      lockFile,
    );
    const second = withBuildLock(
      (line) => said.push(line),
      () => order.push('second'),
      lockFile,
    );
    finish();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    expect(said).toHaveLength(1);
  });
});
