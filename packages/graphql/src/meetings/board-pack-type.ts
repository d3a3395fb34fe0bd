import type { BoardPackJson, PackItemJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { CarriedAction } from './agenda-type.ts';
import { AgendaItemKindEnum, MeetingThemeEnum } from './meeting-enums.ts';
import { Attendance, ForumSummary, MeetingSummary } from './meeting-summary-types.ts';
import { Minutes } from './minutes-type.ts';
import { Paper } from './paper-type.ts';

const PackItem = builder.objectRef<PackItemJson>('PackItem').implement({
  description: 'An item of a pack with what belongs to it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Links lead to it.' }),
    number: t.exposeString('number', {
      description: 'As printed; the one numbering of screen, print and PDF starts from it.',
    }),
    title: t.exposeString('title', { description: 'As printed.' }),
    subItems: t.exposeStringList('subItems', { description: 'Lines printed under the item.' }),
    lead: t.exposeString('lead', { nullable: true, description: 'Who leads on it, as printed.' }),
    kind: t.expose('kind', { type: AgendaItemKindEnum, description: 'What it comes with.' }),
    purpose: t.exposeString('purpose', {
      nullable: true,
      description: 'decide, note or discuss, when said.',
    }),
    closedReason: t.exposeString('closedReason', {
      nullable: true,
      description: 'Why something of the item is left out of this copy; null when it is whole.',
    }),
    theme: t.expose('theme', { type: MeetingThemeEnum, nullable: true, description: 'Theme of the plan.' }),
    minutesOfTime: t.exposeInt('minutesOfTime', { nullable: true, description: 'How long it is to take.' }),
    withdrawnReason: t.exposeString('withdrawnReason', {
      nullable: true,
      description: 'Why it was taken off after the agenda went out; its number stays.',
    }),
    carriedActions: t.expose('carriedActions', {
      type: [CarriedAction],
      description: 'Open actions it brings before the meeting.',
    }),
    papers: t.expose('papers', { type: [Paper], description: 'Those this reader may see, in order.' }),
    minutesForApproval: t.expose('minutesForApproval', {
      type: Minutes,
      nullable: true,
      description: 'Earlier minutes put up for approval under the item.',
    }),
    withheldPaperCount: t.exposeInt('withheldPaperCount', { description: 'Papers left out of this copy.' }),
  }),
});

export const BoardPack = builder.objectRef<BoardPackJson>('BoardPack').implement({
  description: 'A pack cut to what its reader may see: what is left out keeps its place.',
  fields: (t) => ({
    meeting: t.expose('meeting', { type: MeetingSummary, description: 'The meeting it is for.' }),
    forum: t.expose('forum', { type: ForumSummary, description: 'The forum that meets.' }),
    items: t.expose('items', { type: [PackItem], description: 'In printed order.' }),
    papersWithoutItem: t.expose('papersWithoutItem', {
      type: [Paper],
      description: 'Papers that belong to no item of the agenda: S1, S2 and so on.',
    }),
    attendance: t.expose('attendance', {
      type: [Attendance],
      description: 'Members, in attendance, apologies.',
    }),
    minutes: t.expose('minutes', {
      type: Minutes,
      nullable: true,
      description: "This meeting's own minutes, once they exist.",
    }),
  }),
});
