import { minuteCorrection } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { Meeting } from './meeting-type.ts';

const MinuteCorrectionInput = builder.inputType('MinuteCorrectionInput', {
  description: 'What signed minutes should have said.',
  fields: (t) => ({
    minutesItemId: t.id({
      required: true,
      description: 'Id of the item, of later minutes, it is minuted under.',
    }),
    correctsParagraphId: t.id({
      description: 'Id of the paragraph of signed minutes; either this or the resolution is named.',
    }),
    correctsResolutionId: t.id({ description: 'Id of the resolution of signed minutes.' }),
    text: t.string({ required: true, description: 'In the words of the later meeting.' }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

const CorrectionMinuted = builder
  .objectRef<{ meeting: string; paragraphId: string }>('CorrectionMinuted')
  .implement({
    description: 'It is minuted, and linked to what it corrects.',
    fields: (t) => ({
      meeting: t.expose('meeting', { type: Meeting, description: 'The later meeting.' }),
      paragraphId: t.exposeID('paragraphId', { description: 'Id of the new paragraph.' }),
    }),
  });

commandField('minuteCorrection', {
  description:
    'Minutes a correction of signed minutes at a later meeting; the words corrected stay as they are.',
  need: toCommand('meeting:run'),
  input: MinuteCorrectionInput,
  run: minuteCorrection,
  done: CorrectionMinuted,
  answer: ({ meetingId, paragraphId }) => ({ meeting: meetingId, paragraphId }),
});
