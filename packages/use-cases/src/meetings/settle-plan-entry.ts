import { planEntryStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInPlan } from './plan-audit.ts';

export const settlePlanEntry = useCase({
  name: 'settlePlanEntry',
  needs: 'meeting:run',
  input: z.strictObject({
    entryId: idField<'PlanEntry'>(),
    status: z.enum(['delivered', 'withdrawn']),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { entryId }) => (await planEntryStore.load(tx, entryId))?.bodyId ?? null,
  load: (tx, { entryId }) => planEntryStore.load(tx, entryId),
  versionOf: ({ version }) => version,
  decide: (entry, command, circumstances) => rules.settlePlanEntry(entry.value, command, circumstances),
  save: (tx, entry, { loaded, context: { newId } }) => planEntryStore.save(tx, entry, loaded, newId),
  record: auditedInPlan,
  sentenceFor: rules.sentenceForPlanRefusal,
  answer: ({ forumId }) => ({ forumId }),
});
