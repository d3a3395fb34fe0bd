import type { ImportListedJson, ImportSummaryJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { MeetingSummary } from '../meetings/meeting-summary-types.ts';
import { ImportStatusEnum } from './import-enums.ts';

export const ImportSummary = builder.objectRef<ImportSummaryJson>('ImportSummary').implement({
  description: 'An import in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Import.' }),
    fileName: t.exposeString('fileName', { description: 'The file as it was named.' }),
    uploadedAt: t.expose('uploadedAt', { type: 'Instant', description: 'When it was read.' }),
    uploadedByName: t.exposeString('uploadedByName', { description: 'Who uploaded it.' }),
    errorCount: t.exposeInt('errorCount', { description: 'Errors found.' }),
    questionCount: t.exposeInt('questionCount', { description: 'Questions found.' }),
  }),
});

export const ImportListed = builder.objectRef<ImportListedJson>('ImportListed').implement({
  description: 'An import in a list: how much was found, not what.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Import.' }),
    fileName: t.exposeString('fileName', { description: 'The file as it was named.' }),
    status: t.expose('status', { type: ImportStatusEnum, description: 'How far it has come.' }),
    uploadedAt: t.expose('uploadedAt', { type: 'Instant', description: 'When it was read.' }),
    uploadedByName: t.exposeString('uploadedByName', { description: 'Who uploaded it.' }),
    documentCount: t.exposeInt('documentCount', { description: 'Documents found.' }),
    errorCount: t.exposeInt('errorCount', { description: 'Errors found.' }),
    warningCount: t.exposeInt('warningCount', { description: 'Warnings found.' }),
    questionCount: t.exposeInt('questionCount', { description: 'Questions found.' }),
    unansweredCount: t.exposeInt('unansweredCount', {
      description: 'To be answered before it can be accepted.',
    }),
    meeting: t.expose('meeting', {
      type: MeetingSummary,
      nullable: true,
      description: 'The meeting its pack became; null until it is accepted.',
    }),
  }),
});
