import { preceptProposalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import {
  dateField,
  financialYearField,
  idField,
  penceField,
  textField,
  versionField,
} from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { loadPreceptProposal } from './load-precept-proposal.ts';

/** Only a policing body sets a precept; the first step of a year opens its record. */
export const takePreceptStep = useCase({
  name: 'takePreceptStep',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    year: financialYearField,
    kind: z.enum(rules.preceptStepKinds),
    on: dateField,
    bandD: penceField.nullish().transform((amount) => amount ?? null),
    verdict: z
      .enum(rules.panelVerdicts)
      .nullish()
      .transform((verdict) => verdict ?? null),
    vote: z
      .strictObject({ inFavour: z.int(), members: z.int() })
      .nullish()
      .transform((vote) => vote ?? null),
    recommended: z
      .strictObject({ least: penceField, most: penceField })
      .nullish()
      .transform((recommended) => recommended ?? null),
    source: textField(500),
    expectedVersion: versionField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: (tx, { bodyId, year }, { context: { newId } }) => loadPreceptProposal(tx, bodyId, year, newId),
  versionOf: ({ stored }) => stored?.version ?? 0,
  decide: ({ proposal }, { bodyId: _, year: __, ...command }, circumstances) =>
    rules.takePreceptStep(proposal, command, circumstances),
  save: (tx, proposal, { loaded }) => preceptProposalStore.save(tx, proposal, loaded.stored),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPreceptRefusal,
  pathFor: {
    PreceptSourceMissing: 'source',
    BandDMissing: 'bandD',
    RevisedTheWrongWay: 'bandD',
    IssuedOtherwise: 'bandD',
    VerdictMissing: 'verdict',
    SecondVeto: 'verdict',
    VetoVoteMissing: 'vote',
    VetoVoteImpossible: 'vote',
    VetoVoteTooSmall: 'vote',
    RecommendationCrosses: 'recommended',
    StepBeforeLast: 'on',
    StepStillToCome: 'on',
    PanelStillToReport: 'on',
    StepOutOfOrder: 'kind',
  },
  answer: ({ id }, { stored }) => ({ proposalId: id, version: (stored?.version ?? 0) + 1 }),
});
