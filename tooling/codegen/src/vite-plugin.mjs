import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TAGGED = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const TRUSTED = 'persisted-documents.json';

/**
 * Puts each parsed document where it is written, so that a lazily loaded screen brings only its own
 * operations and neither their source text nor the parser reaches the browser. The trusted documents are
 * laid beside the built app, where the gateway looks for them.
 */
export function operationsInPlace() {
  let generated;
  return {
    name: 'concordat-operations-in-place',
    enforce: 'pre',
    configResolved(config) {
      generated = join(config.root, 'src', 'generated');
    },
    transform(code, id) {
      const [file] = id.split('?');
      if (!file.endsWith('.graphql.ts')) return null;
      const documents = documentsBySource(generated);
      const text = code.replace(/\r\n/g, '\n').replace(TAGGED, (_call, source) => {
        const document = documents.get(source);
        if (!document) this.error(`${file}: this document is not generated yet; run the generate script.`);
        return `(${document})`;
      });
      return { code: text, map: null };
    },
    generateBundle() {
      const source = readFileSync(join(generated, TRUSTED), 'utf8');
      this.emitFile({ type: 'asset', fileName: TRUSTED, source });
    },
  };
}

/** Reads what the generator wrote: source text -> the document as a JavaScript object literal. */
function documentsBySource(generated) {
  const literals = new Map();
  for (const [, name, literal] of readFileSync(join(generated, 'graphql.ts'), 'utf8').matchAll(
    /^export const (\w+) = (\{.*\}) as unknown as /gm,
  )) {
    literals.set(name, literal);
  }
  const documents = new Map();
  for (const [, source, name] of readFileSync(join(generated, 'gql.ts'), 'utf8').matchAll(
    /^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm,
  )) {
    documents.set(JSON.parse(source), literals.get(name));
  }
  return documents;
}
