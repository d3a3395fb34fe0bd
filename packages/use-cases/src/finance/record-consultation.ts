import { preceptProposalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, financialYearField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { loadPreceptProposal } from './load-precept-proposal.ts';

export const recordConsultation = useCase({
  name: 'recordConsultation',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    year: financialYearField,
    title: textField(200),
    from: dateField,
    until: dateField,
    responses: z.int(),
    inFavour: z
      .int()
      .nullish()
      .transform((count) => count ?? null),
    finding: textField(4_000),
    source: textField(500),
    expectedVersion: versionField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: (tx, { bodyId, year }, { context: { newId } }) => loadPreceptProposal(tx, bodyId, year, newId),
  versionOf: ({ stored }) => stored?.version ?? 0,
  decide: ({ proposal }, { bodyId: _, year: __, ...command }, circumstances) =>
    rules.recordConsultation(proposal, command, circumstances),
  save: (tx, proposal, { loaded }) => preceptProposalStore.save(tx, proposal, loaded.stored),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPreceptRefusal,
  pathFor: {
    ConsultationUnnamed: 'title',
    ConsultationDatesCross: 'until',
    ConsultationCountsWrong: 'responses',
  },
  answer: ({ id }, { stored }) => ({ proposalId: id, version: (stored?.version ?? 0) + 1 }),
});
