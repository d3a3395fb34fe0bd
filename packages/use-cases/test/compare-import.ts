import { inTransaction } from '@concordat/database';
import { type ImportJson, importRead, recordedWordsOf } from '@concordat/database/reads';
import { packImportStore } from '@concordat/database/stores';
import { compareWithExisting, type ReadImport } from '@concordat/domain/imports';
import { parseId } from '@concordat/domain/kernel';
import { loadKnown } from '../src/imports/load-known.ts';
import { governance } from './import-pack.ts';
import type { TestOffice } from './office.ts';

/** What accepting would change, as the read model shows it: one statement. */
export async function comparisonShown(office: TestOffice, importId: string) {
  const { viewer } = governance(office);
  const { text, valuesOf } = importRead.compared.one;
  const json = await office.readPool.readJsonAs(viewer, text, valuesOf({ viewer, id: importId }));
  const { compared, ...read } = JSON.parse(json) as ImportJson;
  if (compared == null) throw new Error('There is nothing to compare.');
  const known = { forums: compared.forums, recorded: compared.recorded.map(recordedWordsOf) };
  return compareWithExisting(read as unknown as ReadImport, compared.lines, known);
}

/** The same from what the stores load to accept it. */
export async function comparisonDecided(office: TestOffice, importId: string) {
  const { prisma, viewer } = governance(office);
  return inTransaction(prisma, viewer, async (tx) => {
    const id = parseId<'Import'>(importId);
    const packImport = id && (await packImportStore.load(tx, id));
    if (!packImport) throw new Error('There is no such import.');
    const { known } = await loadKnown(tx, packImport.bodyId, packImport.value);
    return compareWithExisting(
      packImport.value,
      await packImportStore.linesOf(tx, packImport.value.id),
      known,
    );
  });
}
