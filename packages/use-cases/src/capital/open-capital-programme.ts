import { bodyStore, capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { financialYearField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInCapital } from './of-programme.ts';
import { schemeFields } from './scheme-fields.ts';

const source = z.strictObject({
  key: textField(60),
  label: textField(200),
  kind: z.enum(rules.sourceKinds),
  isWithinDelegation: z.boolean(),
  isYearEnd: z.boolean(),
});

/** It is the policing body's; `sharedWith` are the other bodies that read it, such as the force whose schemes they are. */
export const openCapitalProgramme = useCase({
  name: 'openCapitalProgramme',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    sharedWith: z.array(idField<'Body'>()).max(20).readonly(),
    financialYear: financialYearField,
    blocks: z.array(textField(200)).min(1).max(30).readonly(),
    sources: z.array(source).min(1).max(50).readonly(),
    schemes: z.array(z.strictObject(schemeFields)).max(1_000).readonly(),
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => {
    const body = await bodyStore.load(tx, bodyId);
    return body?.value.kind === 'policingBody' ? await capitalStore.yearsOf(tx, bodyId) : null;
  },
  versionOf: null,
  decide: rules.openProgramme,
  save: (tx, programme, { context }) => capitalStore.insert(tx, programme, context.now),
  record: auditedInCapital,
  sentenceFor: rules.sentenceForCapitalRefusal,
  pathFor: {
    ProgrammeOpenAlready: 'financialYear',
    BlockTwice: 'blocks',
    SourceTwice: 'sources',
    SchemeThereAlready: 'schemes',
  },
  answer: ({ id, schemes }) => ({
    programmeId: id,
    version: 1,
    schemes: schemes.map(({ id: schemeId, title }) => ({ id: schemeId, title })),
  }),
});
