import { camel } from '../words.mjs';

export function ruleText({
  module,
  Module,
  command,
  camel: rule,
  pascal,
  event,
  subject,
  Subject,
  hasSubject,
}) {
  const thing = camel(subject);
  const imported = hasSubject ? `import type { ${Subject} } from './${subject}.ts';\n` : '';
  const declared = hasSubject
    ? ''
    : `\n/** Has its own file, ${subject}.ts, as soon as it is more than an id. */\nexport type ${Subject} = { readonly id: Id<'${Subject}'> };\n`;
  const kernel = `accept, type Circumstances, type Decision${hasSubject ? '' : ', type Id'}`;
  return `import { ${kernel} } from '../kernel/index.ts';
import type { ${Module}EventOf } from './${module}-events.ts';
import type { ${Module}Refusal } from './${module}-refusals.ts';
${imported}${declared}
export type ${pascal} = { readonly note: string };

/** TODO ${command}: say which law, standing order or habit of the office this follows, and refuse what it refuses. */
export function ${rule}(
  ${thing}: ${Subject},
  { note }: ${pascal},
  { now }: Circumstances,
): Decision<${Subject}, ${Module}EventOf<'${event}'>, ${Module}Refusal> {
  return accept(${thing}, { type: '${event}', ${thing}Id: ${thing}.id, note: note.trim(), at: now });
}
`;
}

export function ruleTestText({ command, camel: rule, module, subject, Subject, hasSubject }) {
  const thing = camel(subject);
  const from = hasSubject ? `./${subject}.ts` : `./${command}.ts`;
  const imports = hasSubject
    ? `import { ${rule} } from './${command}.ts';\nimport type { ${Subject} } from '${from}';\n`
    : `import { ${rule}, type ${Subject} } from './${command}.ts';\n`;
  return `import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
${imports}
// TODO ${command}: one as it would be found, in every field.
const ${thing} = { id: testId<'${Subject}'>(1) } as ${Subject};
const circumstances = circumstancesOf(governanceOfficer);

describe('${rule}', () => {
  it('refuses to be done without a note', () => {
    expect(${rule}(${thing}, { note: ' ' }, circumstances).outcome).toBe('refused');
  });

  it('is recorded with its note, in ${module}', () => {
    expect(${rule}(${thing}, { note: ' Agreed. ' }, circumstances)).toMatchObject({
      outcome: 'accepted',
      events: [{ note: 'Agreed.', at: circumstances.now }],
    });
  });
});
`;
}
