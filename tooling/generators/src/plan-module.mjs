import { checkModuleName } from './check-names.mjs';
import { insertBefore } from './insert.mjs';
import { Refusal } from './refusal.mjs';
import { pascal } from './words.mjs';

/** What a new module of the domain needs: its door, ids, events and refusals, and its way out of the package. */
export function planModule(workspace, name) {
  checkModuleName(name);
  if (workspace.modules().includes(name)) throw new Refusal(`There is a module called ${name} already.`);
  const folder = `packages/domain/src/${name}`;
  const Name = pascal(name);
  const files = [
    {
      path: `${folder}/index.ts`,
      text: `export type { ${Name}Event, ${Name}EventOf } from './${name}-events.ts';
export { type ${Name}Refusal, sentenceFor${Name}Refusal } from './${name}-refusals.ts';
`,
    },
    {
      path: `${folder}/${name}-events.ts`,
      text: `import type { Instant } from '../kernel/index.ts';

/** What happens in ${name}, in the past tense; values that name a living person stand under \`personal\`. */
export type ${Name}Event = { readonly at: Instant } & never;

export type ${Name}EventOf<Type extends ${Name}Event['type']> = Extract<${Name}Event, { readonly type: Type }>;
`,
    },
    {
      path: `${folder}/${name}-refusals.ts`,
      text: `/** Why the office's rules say no; closed, each with its facts. */
export type ${Name}Refusal = { readonly kind: 'NothingSaid' };

/** One plain sentence that says what to do. */
export function sentenceFor${Name}Refusal(refusal: ${Name}Refusal): string {
  switch (refusal.kind) {
    case 'NothingSaid':
      return 'Write a note that says what was done.';
  }
}
`,
    },
  ];
  const door = `    "./${name}": {
      "@concordat/source": "./src/${name}/index.ts",
      "types": "./dist/${name}/index.d.ts",
      "default": "./dist/${name}/index.js"
    },
`;
  const edits = [insertBefore('packages/domain/package.json', /^ {4}"\.\/package\.json"/m, door)];
  if (!new RegExp(`^ {2}'?${name}'?: \\[`, 'm').test(workspace.read('tooling/boundaries/src/layers.mjs'))) {
    const arrow = `  ${/-/.test(name) ? `'${name}'` : name}: ['bodies', 'access', 'documents'],\n`;
    edits.push(insertBefore('tooling/boundaries/src/layers.mjs', /^\};\n\nexport const apps/m, arrow));
  }
  return {
    files,
    edits,
    left: [
      `Its first command: npm run new -- command ${name} <verb-noun>`,
      'Its words: packages/domain/GLOSSARY.md',
      `Its tables: packages/database/prisma/schema/${name}.prisma`,
      'Which modules it may import: tooling/boundaries/src/layers.mjs',
    ],
  };
}
