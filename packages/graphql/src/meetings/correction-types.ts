import type { CorrectionJson, SignedMinutesJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { MinutesStatusEnum } from './meeting-enums.ts';

const MinutedWordsKindEnum = describedEnum<CorrectionJson['otherKind']>(
  'MinutedWordsKind',
  'What of minutes is corrected, or corrects.',
  { paragraph: 'A paragraph.', resolution: 'What was resolved.' },
);

export const ParagraphCorrection = builder.objectRef<CorrectionJson>('ParagraphCorrection').implement({
  description:
    'A paragraph of minutes and the paragraph or resolution of an earlier meeting it corrects, told from either.',
  fields: (t) => ({
    paragraphId: t.exposeID('paragraphId', {
      description: 'Id of the paragraph or resolution that stands here.',
    }),
    isCorrected: t.exposeBoolean('isCorrected', {
      description: 'True where the other corrects the one here; false where the one here corrects the other.',
    }),
    otherId: t.exposeID('otherId', { description: 'Id of the other paragraph or resolution.' }),
    otherKind: t.expose('otherKind', { type: MinutedWordsKindEnum, description: 'Which of them it is.' }),
    otherNumber: t.exposeString('otherNumber', {
      nullable: true,
      description: 'Its number, if it has one; a resolution has none.',
    }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day of its meeting.' }),
    meetingId: t.exposeID('meetingId', { description: 'Id of its Meeting.' }),
    minutesId: t.exposeID('minutesId', { description: 'Id of its Minutes.' }),
    status: t.expose('status', { type: MinutesStatusEnum, description: 'How far those minutes are.' }),
  }),
});

export const SignedMinutes = builder.objectRef<SignedMinutesJson>('SignedMinutes').implement({
  description: 'Minutes that are signed, whose words stay as they are.',
  fields: (t) => ({
    minutesId: t.exposeID('minutesId', { description: 'Id of the Minutes.' }),
    forumName: t.exposeString('forumName', { description: 'The forum that met.' }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day it met.' }),
  }),
});
