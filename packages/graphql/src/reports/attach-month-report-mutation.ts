import { globalIdOf } from '@concordat/database/reads';
import { attachMonthReport } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { Paper } from '../meetings/paper-type.ts';
import { toCommand } from '../need.ts';

const AttachMonthReportInput = builder.inputType('AttachMonthReportInput', {
  description: 'A closed month to put before a meeting.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: 'Id of the Ledger.' }),
    month: t.field({ type: 'Month', required: true, description: 'The month, which is closed.' }),
    itemId: t.id({ required: true, description: 'Id of the agenda item.' }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

const MonthReportAttached = builder
  .objectRef<{ paper: string; meetingId: string }>('MonthReportAttached')
  .implement({
    description: 'The report stands on the item as a paper.',
    fields: (t) => ({
      paper: t.expose('paper', { type: Paper, description: 'The paper.' }),
      meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting whose pack has it.' }),
    }),
  });

commandField('attachMonthReport', {
  description:
    'Draws a closed month of a ledger up as a report with its tables and puts it on an item of a meeting to come.',
  need: toCommand('finance:run'),
  input: AttachMonthReportInput,
  ids: { ledgerId: 'Ledger' },
  run: attachMonthReport,
  done: MonthReportAttached,
  answer: ({ paperId, meetingId }) => ({ paper: paperId, meetingId: globalIdOf('Meeting', meetingId) }),
});
