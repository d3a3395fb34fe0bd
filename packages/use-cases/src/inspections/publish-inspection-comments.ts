import * as rules from '@concordat/domain/inspections';
import { z } from 'zod';
import { dateField, keyField, optionalTextField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { onInspectionReport, seenReport } from './on-inspection-report.ts';

export const publishInspectionComments = useCase({
  ...onInspectionReport,
  name: 'publishInspectionComments',
  input: z.strictObject({
    ...seenReport,
    on: dateField,
    address: textField(400),
    comments: textField(20_000),
    chiefOfficerComments: optionalTextField(20_000),
    response: optionalTextField(20_000),
    idempotencyKey: keyField,
  }),
  decide: ({ value }, command, circumstances) =>
    rules.publishInspectionComments(value, command, circumstances),
  pathFor: {
    CommentsMissing: 'comments',
    CommentsAddressMissing: 'address',
    ResponseWithoutComments: 'response',
    CommentsBeforeReport: 'on',
    CommentsAfterToday: 'on',
  },
});
