import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const places = ['admin', 'resource-group'].map((app) =>
  ['dist', 'src/generated'].map((folder) =>
    fileURLToPath(new URL(`../../../../apps/${app}/${folder}/persisted-documents.json`, import.meta.url)),
  ),
);

/** Apps whose built operations are not those last generated from their source: what is measured is the built. */
export function appsBuiltOfOldOperations(): readonly string[] {
  return places
    .filter((candidates) => candidates.every((file) => existsSync(file)))
    .filter(([built = '', generated = '']) => readFileSync(built, 'utf8') !== readFileSync(generated, 'utf8'))
    .map(([built = '']) => /apps\/([^/]+)/.exec(built)?.[1] ?? built);
}

/** The hashes both apps send, read from where the gateway reads them. */
export class TrustedHashes {
  readonly #byName = new Map<string, string>();

  constructor() {
    for (const candidates of places) {
      const file = candidates.find((one) => existsSync(one));
      if (file === undefined) continue;
      for (const [hash, text] of Object.entries(
        JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>,
      )) {
        const name = /\b(?:query|mutation) (\w+)/.exec(text)?.[1];
        if (name !== undefined) this.#byName.set(name, hash);
      }
    }
  }

  /** Throws when neither app has such an operation: its name has changed, or nothing was generated yet. */
  of(name: string): string {
    const hash = this.#byName.get(name);
    if (hash !== undefined) return hash;
    throw new Error(`No app has an operation ${name}. Generate or build the apps first: npm run build.`);
  }
}
