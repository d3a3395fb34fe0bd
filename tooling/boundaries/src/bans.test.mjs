import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBans } from './bans.mjs';
import { plant } from './workspace-copy.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SLOW = 'slow work in a transaction';
const USE_CASE = 'packages/use-cases/src/meetings/planted.ts';
const DOMAIN = 'packages/domain/src/bodies/planted.ts';

describe('what the house bans', () => {
  it('is nowhere in the workspace', () => {
    const { examined, faults } = findBans(root);
    expect(faults).toEqual([]);
    expect(examined).toBeGreaterThan(300);
  });

  let copy;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'concordat-bans-'));
    for (const folder of ['packages', 'apps', 'tooling'])
      plant(copy, `${folder}/fine.ts`, 'export const fine = 1;');
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  it.each([
    ['Date.now', DOMAIN, 'export const at = Date.now();'],
    ['new Date', DOMAIN, 'export const at = new Date();'],
    ['Math.random', DOMAIN, 'export const id = Math.random();'],
    ['async', DOMAIN, 'export async function decide() {}'],
    ['async', DOMAIN, 'export const later = Promise.resolve(1);'],
    ['process', DOMAIN, 'export const folder = process.cwd();'],
    ['process.env', 'apps/gateway/src/serve.ts', 'const port = process.env.PORT;'],
    ['export *', 'packages/domain/src/bodies/index.ts', "export * from './body.ts';"],
    ['writing in the API', 'packages/graphql/src/x.ts', 'await prisma.meeting.create({ data });'],
    ['writing in the API', 'packages/graphql/src/x.ts', 'await prisma.$transaction(work);'],
    [
      SLOW,
      'apps/gateway/src/x.ts',
      'await inTransaction(prisma, viewer, async (tx) => { await fetch(url); });',
    ],
    [SLOW, USE_CASE, 'useCase({ save: async (tx, state) => { await hashPassword(state.word); } });'],
    [SLOW, USE_CASE, 'useCase({ load: (tx) => readPack(tx) });'],
    [
      SLOW,
      'packages/database/src/x-store.ts',
      'async function save(tx: Transaction): Promise<void> { await pause(1); }',
    ],
    [
      SLOW,
      'packages/database/src/x-store.ts',
      'const s = { async keep(tx: Transaction, p: P): Promise<Map<A, B>> { return renderPdf(p); } };',
    ],
    ['a name without meaning', 'packages/ui/src/utils.ts', 'export const a = 1;'],
    ['a name without meaning', 'packages/ui/src/meeting-helpers.ts', 'export const a = 1;'],
    ['a name without meaning', 'packages/ui/src/common/money.ts', 'export const a = 1;'],
  ])('refuses %s in %s', (ban, path, text) => {
    plant(copy, path, `// a first line\n${text}\n`);
    const line = ban === 'a name without meaning' ? 1 : 2;
    expect(findBans(copy).faults).toEqual([expect.objectContaining({ ban, path, line })]);
  });

  it('lets slow work stand before a transaction, after it and beside it', () => {
    plant(
      copy,
      USE_CASE,
      `useCase({
        prepare: async ({ fileId }) => readPack(await bytesOf(fileId)),
        load: (tx, { id }) => store.load(tx, id),
        save: async (tx, state, { prepared }) => { await store.save(tx, state, prepared); },
      });
      const found = await inTransaction(prisma, viewer, (tx) => store.load(tx, id));
      const page = found === null ? none(tx) : await fetch(found.address);
      if (!isKept(tx)) { await hashPassword(word); }
      `,
    );
    expect(findBans(copy).faults).toEqual([]);
  });

  it('lets a word stand in a comment, in a sentence and in a test', () => {
    plant(copy, DOMAIN, "// not async, no Date.now\nexport const sentence = 'A new Date is set.';\n");
    plant(copy, 'packages/domain/src/bodies/body.test.ts', 'const at = new Date();\n');
    plant(copy, 'apps/gateway/src/env.ts', 'export const port = process.env.PORT;\n');
    plant(copy, 'packages/ui/src/data-table.ts', 'export const fine = 1;\n');
    expect(findBans(copy).faults).toEqual([]);
  });
});
