import { readFile } from 'node:fs/promises';
import { acceptImport, recordImport, storeFile } from '@concordat/use-cases';
import { policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const FILE_NAME = '2016-12-16-board-pack.md';
const PACK = new URL(`../papers/${FILE_NAME}`, import.meta.url);

/** Chapter five: the governance officer brings in the December pack through the importer, and accepts it; its papers. */
export async function importDecemberPack(
  teller: Teller,
  bodyIdOf: BodyIds,
  newId: () => string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = {
    userId: userIdOf('governance-officer'),
    name: 'Governance Officer',
    role: 'governanceOfficer',
  } as const;
  const bytes = new Uint8Array(await readFile(PACK));

  const morning = teller.as('2016-12-09T09:30:00Z', officer, bodyId);
  const file = { bodyId, fileName: FILE_NAME, mediaType: 'text/markdown', purpose: 'paper', bytes } as const;
  const { entry } = come(await storeFile(morning, file), 'store the December pack');

  const reading = teller.as('2016-12-09T09:31:00Z', officer, bodyId);
  const recorded = come(
    await recordImport(reading, { fileId: entry.id, bodyId, idempotencyKey: newId() }),
    'read the December pack',
  );
  const deciding = teller.as('2016-12-09T10:05:00Z', officer, bodyId);
  const acceptance = {
    importId: recorded.importId,
    expectedVersion: recorded.version,
    idempotencyKey: newId(),
  };
  return come(await acceptImport(deciding, acceptance), 'accept the December pack').papers;
}
