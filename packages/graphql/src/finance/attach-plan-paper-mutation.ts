import { globalIdOf } from '@concordat/database/reads';
import { attachPlanPaper } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { Paper } from '../meetings/paper-type.ts';
import { toCommand } from '../need.ts';

const AttachPlanPaperInput = builder.inputType('AttachPlanPaperInput', {
  description: 'A frozen version to put before a meeting.',
  fields: (t) => ({
    scenarioId: t.id({ required: true, description: 'Id of the PlanScenario.' }),
    number: t.int({ required: true, description: 'The number of its version.' }),
    itemId: t.id({ required: true, description: 'Id of the agenda item.' }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

const PlanPaperAttached = builder
  .objectRef<{ paper: string; meetingId: string }>('PlanPaperAttached')
  .implement({
    description: 'The version stands on the item as a paper.',
    fields: (t) => ({
      paper: t.expose('paper', { type: Paper, description: 'The paper.' }),
      meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting whose pack has it.' }),
    }),
  });

commandField('attachPlanPaper', {
  description:
    'Draws a frozen version of a scenario up as a paper and puts it on an item of a meeting to come.',
  need: toCommand('finance:run'),
  input: AttachPlanPaperInput,
  ids: { scenarioId: 'PlanScenario' },
  run: attachPlanPaper,
  done: PlanPaperAttached,
  answer: ({ paperId, meetingId }) => ({ paper: paperId, meetingId: globalIdOf('Meeting', meetingId) }),
});
