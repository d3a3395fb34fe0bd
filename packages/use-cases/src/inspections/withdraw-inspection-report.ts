import * as rules from '@concordat/domain/inspections';
import { z } from 'zod';
import { textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { onInspectionReport, seenReport } from './on-inspection-report.ts';

export const withdrawInspectionReport = useCase({
  ...onInspectionReport,
  name: 'withdrawInspectionReport',
  input: z.strictObject({ ...seenReport, reason: textField(1_000) }),
  decide: ({ value }, command, circumstances) =>
    rules.withdrawInspectionReport(value, command, circumstances),
  pathFor: { WithdrawalReasonMissing: 'reason' },
});
