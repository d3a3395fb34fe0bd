import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slowWorkInTransactions } from './slow-work.mjs';
import { withoutTextAndComments } from './without-text.mjs';
import { workspaceFiles } from './workspace-files.mjs';

const isTest = (path) => /\.test\.\w+$|\/test\//.test(path);
const inDomain = (path) => path.startsWith('packages/domain/src/') && !isTest(path);
const inSource = (path) => /^(packages|apps|tooling)\/[^/]+\/src\//.test(path);
const inGraphql = (path) => path.startsWith('packages/graphql/src/') && !isTest(path);

/** Words that may not stand in a file: where they are looked for, and what to do instead. */
const WORDS = [
  { ban: 'Date.now', word: /\bDate\.now\b/, where: inDomain, instead: 'take the time as a parameter' },
  { ban: 'new Date', word: /\bnew Date\b/, where: inDomain, instead: 'use CalendarDate or Instant' },
  { ban: 'Math.random', word: /\bMath\.random\b/, where: inDomain, instead: 'take ids as parameters' },
  {
    ban: 'async',
    word: /\basync\b|\bawait\b|\bPromise\b/,
    where: inDomain,
    instead: 'decide, and let others wait',
  },
  { ban: 'process', word: /\bprocess\./, where: inDomain, instead: 'take it as a parameter' },
  {
    ban: 'process.env',
    word: /\bprocess\.env\b/,
    where: (path) => inSource(path) && !/\/env\.m?ts$|\/env\.mjs$/.test(path),
    instead: "read it in the package's env file",
  },
  { ban: 'export *', word: /\bexport\s*\*/, where: inSource, instead: 'name what the door lets out' },
  {
    ban: 'writing in the API',
    word: /\.(create|update|upsert|delete)(Many)?\(\s*\{|\$(executeRaw|transaction)|\binTransaction\b/,
    where: inGraphql,
    instead: 'write through a use case',
  },
];

const NAMES_WITHOUT_MEANING = /(^|[-.])(utils?|helpers?|common|managers?|data|info)$/;

/** Reads every source file for what the house bans; `faults` say file, line, ban and what to do instead. */
export function findBans(root) {
  const files = ['packages', 'apps', 'tooling'].flatMap((folder) => workspaceFiles(root, folder));
  const code = files.filter((path) => /\.(m?ts|tsx|mjs|js)$/.test(path));
  const words = code.flatMap((path) => {
    const source = withoutTextAndComments(readFileSync(join(root, path), 'utf8'));
    const lines = source.split('\n');
    const banned = WORDS.filter(({ where }) => where(path)).flatMap(({ ban, word, instead }) =>
      lines.flatMap((line, index) => (word.test(line) ? [{ ban, path, line: index + 1, instead }] : [])),
    );
    return [...banned, ...slowWorkInTransactions(path, source)];
  });
  const names = files
    .filter((path) => path.split('/').some((part) => NAMES_WITHOUT_MEANING.test(withoutEnding(part))))
    .map((path) => ({ ban: 'a name without meaning', path, line: 1, instead: 'name what is in it' }));
  return { examined: code.length, faults: [...words, ...names] };
}

const withoutEnding = (name) => name.replace(/(\.(test|cases|graphql))?\.\w+$/, '');
