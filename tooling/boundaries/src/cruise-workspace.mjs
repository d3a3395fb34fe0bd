import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import { circles } from './circles.mjs';
import { importRules } from './import-rules.mjs';
import { relativeEscapes } from './relative-escapes.mjs';

// TypeScript 7 has no parser to lend, so the cruiser reads with swc; it does not tell swc that a .tsx file is one.
const swc = createRequire(import.meta.url)('@swc/core');
const parseFile = swc.parseFileSync;
swc.parseFileSync = (path, options) => parseFile(path, { ...options, tsx: path.endsWith('.tsx') });

/** Reads every import under packages/ and apps/ of a workspace: how many files were read, and each import against the rules. */
export async function cruiseWorkspace(root) {
  const { output } = await cruise(['packages', 'apps'], {
    baseDir: root,
    parser: 'swc',
    validate: true,
    ruleSet: { forbidden: importRules },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|apps)/[^/]+/(dist|\\.turbo|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@concordat/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'],
    },
  });
  const read = output.modules.filter(({ source }) => /^(packages|apps)\//.test(source));
  const refused = output.summary.violations.map(({ rule, from, to, comment }) => ({
    rule: rule.name,
    from,
    to,
    comment: comment ?? importRules.find(({ name }) => name === rule.name)?.comment,
  }));
  return { read: read.length, refused: [...refused, ...circles(root, read), ...relativeEscapes(read)] };
}
