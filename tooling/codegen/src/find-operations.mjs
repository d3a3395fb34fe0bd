import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const TAGGED = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;
const SKIPPED = new Set(['generated', 'node_modules', 'dist']);

/**
 * Every graphql(`…`) document under a folder, with the file, line and column where its text begins.
 * `misplaced` has a line for each one written outside a *.graphql.ts file or glued together with `${}`:
 * both would quietly be left out of the trusted documents.
 */
export function findOperations(appFolder) {
  const found = [];
  const misplaced = [];
  for (const file of sourceFiles(join(appFolder, 'src'))) {
    const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
    for (const match of text.matchAll(TAGGED)) {
      const start = match.index + match[0].length - match[1].length - 1;
      const before = text.slice(0, start).split('\n');
      const place = {
        file: relative(appFolder, file),
        line: before.length,
        column: before.at(-1).length + 1,
      };
      if (!file.endsWith('.graphql.ts')) {
        misplaced.push(`${place.file}:${place.line}: a graphql document belongs in a *.graphql.ts file.`);
      } else if (match[1].includes('${')) {
        misplaced.push(`${place.file}:${place.line}: a document is written out whole, without \${}.`);
      } else {
        found.push({ ...place, text: match[1] });
      }
    }
  }
  return { found, misplaced };
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourceFiles(path);
      return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
    });
}
