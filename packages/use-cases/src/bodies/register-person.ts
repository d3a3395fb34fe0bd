import { bodyStore, personStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/bodies';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInBodies } from './bodies-audit.ts';

export const registerPerson = useCase({
  name: 'registerPerson',
  needs: 'people:manage',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    name: textField(200),
    email: textField(254)
      .nullish()
      .transform((email) => email ?? null),
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId, email }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    const address = email === null ? null : rules.parseEmailAddress(email);
    return {
      sameEmail: address === null ? null : ((await personStore.byEmail(tx, bodyId, address))?.value ?? null),
      readers: await bodyStore.readersOf(tx, body.value),
    };
  },
  versionOf: null,
  decide: ({ sameEmail }, command, circumstances) => rules.registerPerson(sameEmail, command, circumstances),
  save: (tx, person, { loaded }) => personStore.insert(tx, person, loaded.readers),
  record: auditedInBodies,
  sentenceFor: rules.sentenceForBodiesRefusal,
  pathFor: { NameMissing: 'name', EmailNotAnAddress: 'email', EmailTaken: 'email' },
  answer: (person) => person,
});
