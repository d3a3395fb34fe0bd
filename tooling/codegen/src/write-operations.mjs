import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { Kind, parse, printSchema, visit } from 'graphql';
import { scalars } from './scalars.mjs';

/** Hash under which a trusted document is sent and found: 64 hexadecimal digits, without a prefix. */
export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/**
 * Writes the typed operations and the trusted documents into `src/generated`.
 * Returns how many trusted documents there are.
 */
export async function writeOperations(appFolder, schema, documents) {
  const folder = join(appFolder, 'src', 'generated');
  mkdirSync(folder, { recursive: true });
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: './',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    documentTransforms: [{ name: 'typename', transformObject: { transform: withTypenames }, config: {} }],
    plugins: [],
    pluginMap: {},
    config: {
      scalars,
      strictScalars: true,
      useTypeImports: true,
      importExtension: '.ts',
      enumType: 'string-literal',
      immutableTypes: true,
    },
    presetConfig: {
      fragmentMasking: false,
      skipIndexFile: true,
      persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: hashOf },
    },
  });
  // All at once: the trusted documents wait for the typed operations to be printed.
  const written = await Promise.all(
    sections.map(async (section) => [section.filename, await codegen(section)]),
  );
  const trusted = written.find(([name]) => name.endsWith('persisted-documents.json'))[1];
  for (const [name, text] of written) writeWhenChanged(join(folder, name), text);
  return Object.keys(JSON.parse(trusted)).length;
}

/** Apollo's cache needs the type of every object but the root; here, so that the hash covers what is run. */
function withTypenames({ documents }) {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return documents.map((entry) => ({
    ...entry,
    document: visit(entry.document, {
      SelectionSet(node, _key, parent) {
        const isRoot = parent?.kind === Kind.OPERATION_DEFINITION;
        const isNamed = node.selections.some((field) => field.name?.value === '__typename' && !field.alias);
        return isRoot || isNamed ? undefined : { ...node, selections: [typename, ...node.selections] };
      },
    }),
  }));
}

function writeWhenChanged(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}
