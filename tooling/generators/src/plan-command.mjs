import { checkCommandName, checkModuleName } from './check-names.mjs';
import { append, insertBefore } from './insert.mjs';
import { Refusal } from './refusal.mjs';
import { formText } from './templates/form.mjs';
import { mutationText } from './templates/mutation.mjs';
import { operationText } from './templates/operation.mjs';
import { ruleTestText, ruleText } from './templates/rule.mjs';
import { auditText, useCaseText } from './templates/use-case.mjs';
import { pascal, wordsOf } from './words.mjs';

/** What one command needs, from its rule to its form, with the event it is recorded by and one failing test. */
export function planCommand(workspace, module, command, permission) {
  checkModuleName(module);
  if (!workspace.modules().includes(module)) {
    throw new Refusal(`There is no module called ${module}; there are ${workspace.modules().join(', ')}.`);
  }
  checkCommandName(command);
  const words = wordsOf(command);
  const subject = words.subject ?? module.replace(/s$/, '');
  const names = {
    ...words,
    module,
    Module: pascal(module),
    subject,
    Subject: pascal(subject),
    needs: permissionFor(workspace, subject, permission),
    hasSubject: workspace.has(`packages/domain/src/${module}/${subject}.ts`),
  };
  const domain = `packages/domain/src/${module}`;
  const useCases = `packages/use-cases/src/${module}`;
  const feature = `apps/admin/src/features/${module}`;
  const audit = `${useCases}/${module}-audit.ts`;
  const files = [
    { path: `${domain}/${command}.ts`, text: ruleText(names) },
    { path: `${domain}/${command}.test.ts`, text: ruleTestText(names) },
    { path: `${useCases}/${command}.ts`, text: useCaseText(names) },
    { path: `packages/graphql/src/${module}/${command}-mutation.ts`, text: mutationText(names) },
    { path: `${feature}/${command}.graphql.ts`, text: operationText(names) },
    { path: `${feature}/${command}-form.tsx`, text: formText(names) },
  ];
  if (!workspace.has(audit)) files.push({ path: audit, text: auditText(names) });
  return { files, edits: editsFor(workspace, names, audit), left: leftToDo(names) };
}

function editsFor(workspace, names, audit) {
  const { module, command, camel, pascal: Command, event, subject, Subject, hasSubject } = names;
  const variant = `  | {
      readonly type: '${event}';
      readonly ${camelOf(subject)}Id: string;
      readonly note: string;
    }
`;
  const exported = [`type ${Command}`, camel, ...(hasSubject ? [] : [`type ${Subject}`])].join(', ');
  const edits = [
    {
      path: `packages/domain/src/${module}/${module}-events.ts`,
      change: (text) =>
        insertBefore(`${module}-events.ts`, /^\);$/m, variant).change(
          text.replace(/ & never;$/m, ' & (\n);'),
        ),
    },
    append(`packages/domain/src/${module}/index.ts`, `export { ${exported} } from './${command}.ts';\n`),
    insertBefore(
      'packages/use-cases/src/index.ts',
      /^export \{ NotPermitted/m,
      `export { ${camel} } from './${module}/${command}.ts';\n`,
    ),
    insertBefore(
      'packages/graphql/src/schema.ts',
      /^import '\.\/node-queries\.ts'/m,
      `import './${module}/${command}-mutation.ts';\n`,
    ),
  ];
  if (workspace.has(audit)) {
    const recorded = `    case '${event}':
      return { objectKind: '${Subject}', objectId: event.${camelOf(subject)}Id };
`;
    edits.push(insertBefore(audit, /^( {4}default:| {2}\}\n\})/m, recorded));
  }
  return edits;
}

const camelOf = (kebab) => kebab.replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase());

function permissionFor(workspace, subject, asked) {
  const known = workspace.permissions();
  if (asked !== undefined && !known.includes(asked)) {
    throw new Refusal(`There is no permission ${asked}; there are ${known.join(', ')}.`);
  }
  const found = asked ?? known.find((name) => name.startsWith(`${subject}:`) && !name.endsWith(':read'));
  if (found) return found;
  throw new Refusal(
    `Say last which permission it needs: ${known.join(', ')}. A new one goes into packages/domain/src/access/permissions.ts first.`,
  );
}

const leftToDo = ({ module, command, subject }) => [
  `The rule, until its test passes: npx vitest run --project domain ${command}`,
  `Its refusals: packages/domain/src/${module}/${module}-refusals.ts`,
  `Loading and saving: a ${subject}-store.ts in packages/database/src/${module}`,
  'The contract: npx pnpm --filter @concordat/graphql print-schema, then npm run generate',
  'The form on a page, looked at in three widths',
];
