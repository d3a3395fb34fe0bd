import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
let workspace;

function put(path, text) {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

/** Asks the copy in the small workspace, which takes its own place for the root. */
function stamp(name) {
  const script = `import('./tooling/run/src/stamps.mjs').then((stamps) => console.log(stamps.${name}()))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: workspace,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trim();
}

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'concordat-stamps-'));
  cpSync(here, join(workspace, 'tooling/run/src'), { recursive: true });
  put('package.json', '{ "packageManager": "pnpm@10.34.8" }');
  put('pnpm-lock.yaml', 'lockfileVersion: 9');
  for (const tool of ['typescript', 'codegen']) put(`tooling/${tool}/package.json`, '{}');
  put('packages/domain/package.json', '{ "scripts": { "build": "tsc" } }');
  put('packages/domain/src/pence.ts', 'export const pence = 1;');
  put('apps/gateway/package.json', '{}');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

describe('the stamp of the sources', () => {
  it('changes with what is in a file, not with its time', () => {
    const before = stamp('sourceStamp');
    utimesSync(join(workspace, 'packages/domain/src/pence.ts'), 1, 1);
    expect(stamp('sourceStamp')).toBe(before);
    put('packages/domain/src/pence.ts', 'export const pence = 2;');
    expect(stamp('sourceStamp')).not.toBe(before);
  });

  it('changes when a file comes, goes or the lockfile moves on', () => {
    const before = stamp('sourceStamp');
    put('packages/domain/src/ppm.ts', '');
    const withFile = stamp('sourceStamp');
    put('pnpm-lock.yaml', 'lockfileVersion: 10');
    expect(new Set([before, withFile, stamp('sourceStamp')]).size).toBe(3);
  });

  it('stays when a test, a build or generated code changes', () => {
    const before = stamp('sourceStamp');
    put('packages/domain/src/pence.test.ts', 'it');
    put('packages/domain/dist/pence.js', 'built');
    put('packages/domain/src/generated/x.ts', 'generated');
    expect(stamp('sourceStamp')).toBe(before);
  });
});

describe('the stamp of what was built', () => {
  it('is null while a package has not been built', () => {
    put('.turbo/gathered/gateway.js', 'gathered');
    expect(stamp('builtStamp')).toBe('null');
    put('packages/domain/dist/pence.js', 'built');
    expect(stamp('builtStamp')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes when somebody builds again by hand', () => {
    put('.turbo/gathered/gateway.js', 'gathered');
    put('packages/domain/dist/pence.js', 'built');
    const before = stamp('builtStamp');
    utimesSync(join(workspace, 'packages/domain/dist/pence.js'), 1, 1);
    expect(stamp('builtStamp')).not.toBe(before);
  });
});

describe('the stamp of the dependencies', () => {
  it('changes with a package.json and stays with a source', () => {
    const before = stamp('dependencyStamp');
    put('packages/domain/src/pence.ts', 'export const pence = 2;');
    expect(stamp('dependencyStamp')).toBe(before);
    put('apps/gateway/package.json', '{ "version": "1.0.0" }');
    expect(stamp('dependencyStamp')).not.toBe(before);
  });
});
