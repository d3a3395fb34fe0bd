import { fileURLToPath } from 'node:url';
import { readTrustedDocuments, type TrustedDocuments } from '../api/trusted-documents.ts';
import { readBuiltFiles } from '../site/built-files.ts';
import type { SiteParts } from '../site/site.ts';

// From src/opening and from dist/opening alike.
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const apps = { admin: beside('../../../admin/'), resourceGroup: beside('../../../resource-group/') };

export async function readBuiltApps(): Promise<SiteParts['apps']> {
  const [admin, resourceGroup, explorer] = await Promise.all([
    readBuiltFiles(`${apps.admin}dist`),
    readBuiltFiles(`${apps.resourceGroup}dist`),
    readBuiltFiles(beside('../../dist/explorer')),
  ]);
  return { admin, resourceGroup, explorer };
}

/** What each app was built with; for an app that is being written, what was last generated for it. */
export async function readOperationsOfApps(): Promise<TrustedDocuments> {
  const file = 'persisted-documents.json';
  return await readTrustedDocuments(
    [apps.admin, apps.resourceGroup].map((app) => [`${app}dist/${file}`, `${app}src/generated/${file}`]),
  );
}
