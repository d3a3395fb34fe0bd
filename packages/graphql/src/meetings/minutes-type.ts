import {
  type ActionsAsked,
  type MinutesContentsJson,
  type MinutesItemJson,
  type MinutesJson,
  minutesRead,
} from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadPapers } from '../need.ts';
import { Action } from './action-type.ts';
import { askedActions } from './asked-actions.ts';
import { ParagraphCorrection } from './correction-types.ts';
import { MinutesStatusEnum } from './meeting-enums.ts';
import { Attendance } from './meeting-summary-types.ts';
import { NoticeReference } from './notice-reference-type.ts';
import { Marking, Paragraph } from './paper-type.ts';

const Resolution = builder.objectRef<MinutesItemJson['resolutions'][number]>('Resolution').implement({
  description: 'What a meeting resolved.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the resolution.' }),
    text: t.exposeString('text', { description: 'As minuted.' }),
    notice: t.expose('notice', {
      type: NoticeReference,
      nullable: true,
      description: 'The notice that puts it into effect; null where there is none the reader may read.',
    }),
  }),
});

const MinutesItem = builder.objectRef<MinutesItemJson>('MinutesItem').implement({
  description: 'An item of minutes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Links lead to it.' }),
    number: t.exposeString('number', { nullable: true, description: 'As printed.' }),
    title: t.exposeString('title', { description: 'As printed.' }),
    outcomes: t.exposeStringList('outcomes', {
      description:
        'noted, approved, agreed, agreedInPart, deferred, tookAssurance, escalated, noneDeclared or welcomed.',
    }),
    paragraphs: t.expose('paragraphs', { type: [Paragraph], description: 'In printed order.' }),
    resolutions: t.expose('resolutions', { type: [Resolution], description: 'In printed order.' }),
    actions: t.expose('actions', { type: [Action], description: 'Raised under the item, in printed order.' }),
    corrections: t.expose('corrections', {
      type: [ParagraphCorrection],
      description: 'What was corrected in its paragraphs since, and what they correct.',
    }),
  }),
});

/** Minutes, with their text or, in the contents of a pack, without it. */
type MinutesRead = MinutesContentsJson & Partial<MinutesJson>;

export const Minutes = loadedNode<MinutesRead, ActionsAsked>('Minutes', {
  need: toReadPapers,
  reads: minutesRead,
  inputOf: askedActions,
});

Minutes.implement({
  description: 'The record of a meeting.',
  fields: (t) => ({
    meetingId: t.exposeID('meetingId', { description: 'Id of the Meeting they are of.' }),
    heldOn: t.expose('heldOn', { type: 'CalendarDate', description: 'The day of that meeting.' }),
    status: t.expose('status', { type: MinutesStatusEnum, description: 'How far they have come.' }),
    marking: t.expose('marking', { type: Marking, description: 'Goes with them wherever they go.' }),
    items: t.field({
      type: [MinutesItem],
      description: 'Their text.',
      resolve: (minutes) => minutes.items ?? [],
    }),
    attendance: t.field({
      type: [Attendance],
      description: 'Members, in attendance, apologies.',
      resolve: (minutes) => minutes.attendance ?? [],
    }),
    version: t.exposeInt('version', { description: 'Counts their changes; commands name the one they saw.' }),
  }),
});
