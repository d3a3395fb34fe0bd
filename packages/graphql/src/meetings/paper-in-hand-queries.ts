import { paperInHandRead, papersInHandRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { completedBy } from '../completed-read.ts';
import { idIn, idOfNothing } from '../id-args.ts';
import { toReadPapersInHand } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { completePaperInHand } from './complete-paper-in-hand.ts';
import { PaperInHand, PaperInHandListed, PaperInHandStatusEnum } from './paper-in-hand-type.ts';

const PaperInHandFilter = builder.inputType('PaperInHandFilter', {
  description: 'Which papers in hand; what is left out does not narrow.',
  fields: (t) => ({
    mineOnly: t.boolean({ description: 'Begun by the reader.' }),
    status: t.field({ type: [PaperInHandStatusEnum], description: 'In one of these.' }),
    meetingId: t.id({ description: 'Id of the Meeting its latest version is before.' }),
  }),
});

type ListArgs = PageArgs & { filter?: typeof PaperInHandFilter.$inferInput | null | undefined };

const planPapers: Plan<ListArgs> = ({ args: { filter, ...args }, viewer }) => {
  const page = pageOf(args, papersInHandRead.keyTypes);
  const meetingId = filter?.meetingId ? (idIn('Meeting', filter.meetingId) ?? idOfNothing) : null;
  return planned(papersInHandRead.forPage(page), {
    viewer,
    page,
    mineOnly: filter?.mineOnly ?? false,
    status: filter?.status ?? null,
    meetingId,
  });
};

const planPaper: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('PaperInHand', args.id);
  return id === null ? null : planned(paperInHandRead.one, { viewer, id });
};

builder.queryFields((t) => ({
  papersInHand: t.connection(
    {
      type: PaperInHandListed,
      description: 'Papers the office writes, the one saved last first.',
      args: { filter: t.arg({ type: PaperInHandFilter, description: 'Which papers.' }) },
      ...answeredBy(toReadPapersInHand, planPapers),
    },
    { name: 'PaperInHandConnection', description: 'A page of papers in hand.' },
    { name: 'PaperInHandEdge', description: 'A paper in hand and its place in the list.' },
  ),
  paperInHand: t.field({
    type: PaperInHand,
    nullable: true,
    description: 'A paper in hand by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the PaperInHand.' }) },
    ...completedBy(toReadPapersInHand, planPaper, completePaperInHand),
  }),
}));
