import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseWorkspace } from './cruise-workspace.mjs';
import { layers } from './layers.mjs';
import { plant, workspaceCopy } from './workspace-copy.mjs';
import { workspaceFiles } from './workspace-files.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Each bad import, where it is planted and the rule that must refuse it. */
const PLANTED = [
  ['the kernel stands alone', 'packages/domain/src/kernel/p1.ts', "import '../bodies/index.ts';"],
  [
    'domain uses nothing of Node',
    'packages/domain/src/bodies/p2.ts',
    "import { readFileSync } from 'node:fs';",
  ],
  ['domain uses no package', 'packages/domain/src/bodies/p3.ts', "import { expect } from 'vitest';"],
  ['tests of the domain only read files', 'packages/domain/src/bodies/p4.test.ts', "import 'node:http';"],
  ['tests of the domain use few packages', 'packages/domain/src/bodies/p4a.test.ts', "import 'typescript';"],
  ['the calendar is used in two files', 'packages/domain/src/meetings/p5.ts', "import 'temporal-polyfill';"],
  ['domain/bodies follows the arrows', 'packages/domain/src/bodies/p6.ts', "import '../meetings/index.ts';"],
  [
    'a domain module has one door',
    'packages/domain/src/meetings/p7.ts',
    "import type { Body } from '../bodies/body.ts';",
  ],
  [
    'domain keeps to its layer',
    'packages/domain/src/bodies/p8.ts',
    "import '../../../database/src/index.ts';",
  ],
  ['packages have doors', 'packages/use-cases/src/p9.ts', "import '../../domain/src/kernel/pence.ts';"],
  ['database keeps to its layer', 'packages/database/src/p10.ts', "import '../../use-cases/src/index.ts';"],
  ['use-cases keeps to its layer', 'packages/use-cases/src/p11.ts', "import '../../graphql/src/index.ts';"],
  ['importers keeps to its layer', 'packages/importers/src/p12.ts', "import '../../database/src/index.ts';"],
  ['graphql keeps to its layer', 'packages/graphql/src/p13.ts', "import '../../demo-office/src/p.ts';"],
  ['use-cases keeps to its layer', 'packages/use-cases/src/p14.ts', "import '@concordat/testing';"],
  ['admin keeps to its layer', 'apps/admin/src/p15.tsx', "import '../../resource-group/src/p.ts';"],
  [
    'resource-group keeps to its layer',
    'apps/resource-group/src/p16.tsx',
    "import '../../../packages/database/src/index.ts';",
  ],
  ['gateway keeps to its layer', 'apps/gateway/src/p17.ts', "import '../../admin/src/p.ts';"],
  ['the API stays out of what is below it', 'packages/database/src/p18.ts', "import 'graphql';"],
  ['Prisma is reached through the database package', 'apps/gateway/src/p19.ts', "import '@prisma/client';"],
  [
    'nothing of Node in the browser',
    'packages/ui/src/p20.tsx',
    "import 'node:path'; export const P = () => <p>x</p>;",
  ],
  [
    'ui knows the kernel and what is printed only',
    'packages/ui/src/p21.tsx',
    "import '@concordat/domain/meetings';",
  ],
  ['a feature keeps to itself', 'apps/admin/src/features/first/p22.tsx', "import '../second/p.ts';"],
  ['source does not lean on tests', 'packages/domain/src/bodies/p23.ts', "import '../../test/viewers.ts';"],
  ['every import is found', 'packages/use-cases/src/p24.ts', "import './nowhere.ts';"],
  ['no circles', 'packages/use-cases/src/p25.ts', "import { b } from './p26.ts'; export const a = b;"],
];
const TARGETS = {
  'packages/use-cases/src/p26.ts': "import { a } from './p25.ts'; export const b = a;",
  'packages/demo-office/src/p.ts': 'export const p = 1;',
  'apps/resource-group/src/p.ts': 'export const p = 1;',
  'apps/admin/src/p.ts': 'export const p = 1;',
  'apps/admin/src/features/second/p.ts': 'export const p = 1;',
  'packages/use-cases/src/index.ts': 'export {};',
  'packages/graphql/src/index.ts': 'export {};',
};

describe('imports between packages and folders', () => {
  let copy;
  let found;
  beforeAll(async () => {
    copy = workspaceCopy(root);
    const there = new Set(workspaceFiles(copy));
    for (const [path, text] of Object.entries(TARGETS)) if (!there.has(path)) plant(copy, path, text);
    for (const [, path, text] of PLANTED) plant(copy, path, text);
    found = await cruiseWorkspace(copy);
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(PLANTED)('refuses, because %s: %s', (rule, path) => {
    const refusals = found.refused.filter(({ from, to }) => from === path || to.includes(path));
    expect(refusals.map((refusal) => refusal.rule)).toContain(rule);
  });

  it('has a rule for every package and app there is', () => {
    const members = workspaceFiles(copy)
      .filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path))
      .map((path) => path.split('/')[1]);
    expect(Object.keys(layers).sort()).toEqual(members.sort());
  });

  it('reads TypeScript and screens alike, many of each', () => {
    expect(found.read).toBeGreaterThan(300);
  });
});

it('reads nothing where there is nothing, which the check takes for a failure', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'concordat-boundaries-'));
  for (const folder of ['packages', 'apps']) mkdirSync(join(empty, folder));
  await expect(cruiseWorkspace(empty)).resolves.toMatchObject({ read: 0 });
  rmSync(empty, { recursive: true });
});
