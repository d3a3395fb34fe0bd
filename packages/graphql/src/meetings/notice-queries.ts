import { noticeRead, noticeRegistersRead, noticesRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy, eachNode } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadMeetings } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { completeNotice } from './complete-notice.ts';
import { DecisionKindEnum, NoticeStatusEnum } from './notice-enums.ts';
import { NoticeRegister } from './notice-register-type.ts';
import { askedNotices, DecisionNotice } from './notice-type.ts';

const NoticeFilter = builder.inputType('NoticeFilter', {
  description: 'Which decision notices; what is left out does not narrow.',
  fields: (t) => ({
    status: t.field({ type: [NoticeStatusEnum], description: 'In one of these.' }),
    kind: t.field({ type: [DecisionKindEnum], description: 'Of one of these kinds.' }),
    year: t.int({ description: 'Numbered in this year.' }),
    forMeOnly: t.boolean({ description: "Waiting for the reader's own signature." }),
    conditionOpenOnly: t.boolean({ description: 'Signed, with a condition that is not met yet.' }),
    unpublishedOnly: t.boolean({ description: 'Signed, with nothing decided on publication.' }),
    words: t.string({ description: 'Words in the reference, the title, the decision or its reasons.' }),
  }),
});

type NoticesArgs = PageArgs & { filter?: typeof NoticeFilter.$inferInput | null | undefined };

const planNotices: Plan<NoticesArgs> = ({ args: { filter, ...args }, context }) => {
  const page = pageOf(args, noticesRead.keyTypes);
  return planned(noticesRead.forPage(page), {
    ...askedNotices(context),
    page,
    status: filter?.status ?? null,
    kind: filter?.kind ?? null,
    year: filter?.year ?? null,
    forMeOnly: filter?.forMeOnly ?? false,
    conditionOpenOnly: filter?.conditionOpenOnly ?? false,
    unpublishedOnly: filter?.unpublishedOnly ?? false,
    words: filter?.words?.trim() || null,
  });
};

const planNotice: Plan<{ id: string }> = ({ args, context }) => {
  const id = idIn('DecisionNotice', args.id);
  return id === null ? null : planned(noticeRead.one, { ...askedNotices(context), id });
};

const planRegisters: Plan<PageArgs> = ({ args, viewer }) => {
  const page = pageOf(args, noticeRegistersRead.keyTypes);
  return planned(noticeRegistersRead.forPage(page), { viewer, page });
};

builder.queryFields((t) => ({
  decisionNotices: t.connection(
    {
      type: DecisionNotice,
      description: 'Decision notices, the latest number first.',
      args: { filter: t.arg({ type: NoticeFilter, description: 'Which notices.' }) },
      ...completedBy(toReadMeetings, planNotices, eachNode(completeNotice)),
    },
    { name: 'DecisionNoticeConnection', description: 'A page of decision notices.' },
    { name: 'DecisionNoticeEdge', description: 'A notice and its place in the list.' },
  ),
  decisionNotice: t.field({
    type: DecisionNotice,
    nullable: true,
    description: 'A decision notice by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the DecisionNotice.' }) },
    ...completedBy(toReadMeetings, planNotice, completeNotice),
  }),
  noticeRegisters: t.connection(
    {
      type: NoticeRegister,
      description: 'How each body of the reader numbers its decisions, and who may decide what.',
      ...answeredBy(toReadMeetings, planRegisters),
    },
    { name: 'NoticeRegisterConnection', description: 'A page of registers of decisions.' },
    { name: 'NoticeRegisterEdge', description: 'A register and its place in the list.' },
  ),
}));
