import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DocumentNode, type OperationDefinitionNode, parse } from 'graphql';
import { operationNamed } from './operation-named.ts';

export type TrustedDocument = {
  readonly hash: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
};

/** The operations the apps were built with, by the SHA-256 of their text. */
export class TrustedDocuments {
  readonly #byHash = new Map<string, TrustedDocument>();

  /** Throws when a text does not have the hash it is listed under, or holds other than one operation. */
  add(listed: Readonly<Record<string, string>>): void {
    for (const [hash, text] of Object.entries(listed)) {
      const actual = createHash('sha256').update(text).digest('hex');
      if (actual !== hash)
        throw new Error(`A registered operation is listed under ${hash} but is ${actual}.`);
      const document = parse(text);
      const operation = operationNamed(document, null);
      if (!operation)
        throw new Error(`The registered operation ${hash} does not hold exactly one operation.`);
      this.#byHash.set(hash, { hash, text, document, operation });
    }
  }

  find(hash: string): TrustedDocument | undefined {
    return this.#byHash.get(hash);
  }

  get size(): number {
    return this.#byHash.size;
  }

  [Symbol.iterator](): IterableIterator<TrustedDocument> {
    return this.#byHash.values();
  }
}

/** Reads the first file of each list that exists; an app that was never built registers nothing. */
export async function readTrustedDocuments(
  places: readonly (readonly string[])[],
): Promise<TrustedDocuments> {
  const documents = new TrustedDocuments();
  for (const candidates of places) {
    for (const file of candidates) {
      const text = await readFile(file, 'utf8').catch(() => null);
      if (text === null) continue;
      documents.add(JSON.parse(text) as Record<string, string>);
      break;
    }
  }
  return documents;
}
