import { globalIdOf } from '@concordat/database/reads';
import { attachCapitalReport } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { Paper } from '../meetings/paper-type.ts';
import { toCommand } from '../need.ts';

const AttachCapitalReportInput = builder.inputType('AttachCapitalReportInput', {
  description: 'A month of a capital programme to put before a meeting.',
  fields: (t) => ({
    programmeId: t.id({ required: true, description: 'Id of the CapitalProgramme.' }),
    month: t.field({ type: 'Month', required: true, description: 'A month that spend is recorded for.' }),
    itemId: t.id({ required: true, description: 'Id of the agenda item.' }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

const CapitalReportAttached = builder
  .objectRef<{ paper: string; meetingId: string }>('CapitalReportAttached')
  .implement({
    description: 'The report stands on the item as a paper.',
    fields: (t) => ({
      paper: t.expose('paper', { type: Paper, description: 'The paper.' }),
      meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting whose pack has it.' }),
    }),
  });

commandField('attachCapitalReport', {
  description:
    'Draws a month of a capital programme up as a report with its tables and puts it on an item of a meeting to come.',
  need: toCommand('finance:run'),
  input: AttachCapitalReportInput,
  ids: { programmeId: 'CapitalProgramme' },
  run: attachCapitalReport,
  done: CapitalReportAttached,
  answer: ({ paperId, meetingId }) => ({ paper: paperId, meetingId: globalIdOf('Meeting', meetingId) }),
});
