import { bodyStore, governingDocumentStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/governance';
import { z } from 'zod';
import { dateField, idField, keyField, optionalTextField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInGovernance } from './governance-audit.ts';

/** Both bodies of the area read the checklist of either. */
export const recordGoverningDocument = useCase({
  name: 'recordGoverningDocument',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    kind: z.enum(rules.governingDocumentKinds),
    title: textField(400),
    edition: textField(100),
    adoptedOn: dateField,
    source: textField(400),
    address: optionalTextField(400),
    reviewBy: dateField.nullish().transform((day) => day ?? null),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    return {
      body: body.value,
      readerBodyIds: await bodyStore.readersOf(tx, body.value),
      known: await governingDocumentStore.ofBody(tx, bodyId),
    };
  },
  versionOf: null,
  decide: (register, { bodyId: _, idempotencyKey: __, ...command }, circumstances) =>
    rules.recordGoverningDocument(register, command, circumstances),
  save: (tx, document) => governingDocumentStore.insert(tx, document),
  record: auditedInGovernance,
  sentenceFor: rules.sentenceForGovernanceRefusal,
  pathFor: {
    NotADutyOfThisBody: 'kind',
    DocumentTitleMissing: 'title',
    EditionMissing: 'edition',
    DocumentSourceMissing: 'source',
    AdoptedAfterToday: 'adoptedOn',
    ReviewBeforeAdoption: 'reviewBy',
    PublicAddressMissing: 'address',
    DocumentRecorded: 'adoptedOn',
  },
  answer: ({ id, bodyId }) => ({ documentId: id, bodyId, version: 1 }),
});
