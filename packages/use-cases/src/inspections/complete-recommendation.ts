import * as rules from '@concordat/domain/inspections';
import { z } from 'zod';
import { idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { onInspectionReport, seenReport } from './on-inspection-report.ts';

export const completeRecommendation = useCase({
  ...onInspectionReport,
  name: 'completeRecommendation',
  input: z.strictObject({
    ...seenReport,
    recommendationId: idField<'InspectionRecommendation'>(),
    evidence: textField(1_000),
    isContinuing: z.boolean(),
  }),
  decide: ({ value }, command, circumstances) => rules.completeRecommendation(value, command, circumstances),
  pathFor: { CompletionEvidenceMissing: 'evidence' },
});
