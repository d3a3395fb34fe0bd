import { meetingThemes } from '@concordat/domain/meetings';
import { z } from 'zod';
import { textField } from '../command-fields.ts';
import { purposeField } from './forum-fields.ts';

/** What the office says of an agenda item. */
export const agendaItemFields = {
  title: textField(400),
  subItems: z.array(textField(400)).max(40),
  lead: textField(200).nullable(),
  kind: z.enum(['standing', 'paper', 'verbal', 'toFollow']),
  purpose: purposeField.nullable(),
  theme: z.enum(meetingThemes).nullable(),
  minutesOfTime: z.int().nullable(),
  isClosed: z.boolean(),
  closedReason: textField(400).nullable(),
};

/** Which field of the form a refusal belongs to. */
export const agendaItemPaths = {
  AgendaItemTitleMissing: 'title',
  ClosedReasonMissing: 'closedReason',
  TimeOutOfRange: 'minutesOfTime',
} as const;
