import * as rules from '@concordat/domain/inspections';
import { z } from 'zod';
import { dateField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { onInspectionReport, seenReport } from './on-inspection-report.ts';

export const recordCommentsCopy = useCase({
  ...onInspectionReport,
  name: 'recordCommentsCopy',
  input: z.strictObject({ ...seenReport, to: z.enum(rules.commentsReaders), on: dateField }),
  decide: ({ value }, command, circumstances) => rules.recordCommentsCopy(value, command, circumstances),
  pathFor: { CopyNotAsked: 'to', CopySent: 'to', CopyBeforeComments: 'on', CopyAfterToday: 'on' },
});
