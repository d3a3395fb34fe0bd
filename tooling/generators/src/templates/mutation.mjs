import { camel, spaced } from '../words.mjs';

export function mutationText({ command, camel: rule, pascal, event, subject, Subject, needs }) {
  const id = `${camel(subject)}Id`;
  const sentence = spaced(command).replace(/^./, (letter) => letter.toUpperCase());
  return `import { ${rule} } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';

const ${pascal}Input = builder.inputType('${pascal}Input', {
  description: '${sentence}: what it needs.',
  fields: (t) => ({
    ${id}: t.id({ required: true, description: 'Id of the ${Subject}.' }),
    note: t.string({ required: true, description: 'What was done and why, at most 4,000 characters.' }),
    expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
  }),
});

const ${event} = builder.objectRef<{ id: string }>('${event}').implement({
  description: '${sentence}: it was done.',
  fields: (t) => ({ ${id}: t.id({ description: 'Id of the ${Subject}.', resolve: ({ id }) => id }) }),
});

commandField('${rule}', {
  description: '${sentence}.',
  need: toCommand('${needs}'),
  input: ${pascal}Input,
  ids: { ${id}: '${Subject}' },
  run: ${rule},
  done: ${event},
  answer: (_state, { ${id} }) => ({ id: String(${id}) }),
  currentId: ({ ${id} }) => String(${id}),
});
`;
}
