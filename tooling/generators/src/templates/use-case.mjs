import { camel } from '../words.mjs';

export function useCaseText({ module, Module, camel: rule, subject, Subject, needs }) {
  const thing = camel(subject);
  return `import type { Transaction } from '@concordat/database';
import type { BodyId } from '@concordat/domain/bodies';
import * as rules from '@concordat/domain/${module}';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedIn${Module} } from './${module}-audit.ts';

type Kept = { readonly value: rules.${Subject}; readonly version: number; readonly bodyId: BodyId };

/** TODO: take the ${thing}Store of \`@concordat/database/stores\` instead, written in packages/database/src/${module}. */
const ${thing}Store = {
  load: (_tx: Transaction, _id: string): Promise<Kept | null> => notKept(),
  save: (_tx: Transaction, _${thing}: rules.${Subject}, _kept: Kept): Promise<void> => notKept(),
};

function notKept(): never {
  throw new Error('There is no store for this yet: ${subject}.');
}

/** \`expectedVersion\` is that of the ${subject.replaceAll('-', ' ')}. */
export const ${rule} = useCase({
  name: '${rule}',
  needs: '${needs}',
  input: z.strictObject({
    ${thing}Id: idField<'${Subject}'>(),
    note: textField(4000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { ${thing}Id }) => (await ${thing}Store.load(tx, ${thing}Id))?.bodyId ?? null,
  load: (tx, { ${thing}Id }) => ${thing}Store.load(tx, ${thing}Id),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.${rule}(value, command, circumstances),
  save: (tx, ${thing}, { loaded }) => ${thing}Store.save(tx, ${thing}, loaded),
  record: auditedIn${Module},
  sentenceFor: rules.sentenceFor${Module}Refusal,
  answer: (${thing}, { version }) => ({ ${thing}, version: version + 1 }),
});
`;
}

export function auditText({ module, Module, event, subject, Subject }) {
  return `import type { ${Module}Event } from '@concordat/domain/${module}';
import type { AuditedObject } from '../record-events.ts';

/** Which record an event is about. */
export function auditedIn${Module}(event: ${Module}Event): AuditedObject {
  switch (event.type) {
    case '${event}':
      return { objectKind: '${Subject}', objectId: event.${camel(subject)}Id };
  }
}
`;
}
