import { boardPackRead, minutesRead, packSearchRead, paperRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { filterId, idIn } from '../id-args.ts';
import { toReadPapers } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { askedActions } from './asked-actions.ts';
import { BoardPack } from './board-pack-type.ts';
import { Minutes } from './minutes-type.ts';
import { PackSearchHit } from './pack-search-hit-type.ts';
import { Paper } from './paper-type.ts';
import { wordsToFind } from './words-to-find.ts';

/** What makes the text of a whole pack worth reading; without any of these its contents are enough. */
const text = [
  'items.papers.sections',
  'items.papers.tables',
  'items.minutesForApproval.items',
  'items.minutesForApproval.attendance',
  'papersWithoutItem.sections',
  'papersWithoutItem.tables',
  'minutes.items',
  'minutes.attendance',
];

const planBoardPack: Plan<{ meetingId: string }> = ({ args, context, selects }) => {
  const meetingId = idIn('Meeting', args.meetingId);
  const model = boardPackRead[text.some(selects) ? 'whole' : 'contents'];
  return meetingId === null ? null : planned(model, { ...askedActions(context), meetingId });
};

const planPaper: Plan<{ id: string }> = ({ args, viewer }) => {
  const id = idIn('Paper', args.id);
  return id === null ? null : planned(paperRead.one, { viewer, id });
};

const planMinutes: Plan<{ id: string }> = ({ args, context }) => {
  const id = idIn('Minutes', args.id);
  return id === null ? null : planned(minutesRead.one, { ...askedActions(context), id });
};

const planPackSearch: Plan<PageArgs & { meetingId: string; words: string }> = ({ args, viewer }) => {
  const page = pageOf(args, packSearchRead.keyTypes);
  return planned(packSearchRead.forPage(page), {
    viewer,
    page,
    words: wordsToFind(args.words),
    meetingId: filterId('Meeting', args.meetingId),
  });
};

builder.queryFields((t) => ({
  boardPack: t.field({
    type: BoardPack,
    nullable: true,
    description: 'Everything a reader may see of one meeting: agenda, papers, minutes put up for approval.',
    args: { meetingId: t.arg.id({ required: true, description: 'Id of the Meeting.' }) },
    ...answeredBy(toReadPapers, planBoardPack),
  }),
  paper: t.field({
    type: Paper,
    nullable: true,
    description: 'A paper by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Paper.' }) },
    ...answeredBy(toReadPapers, planPaper),
  }),
  minutes: t.field({
    type: Minutes,
    nullable: true,
    description: 'Minutes by their id; null when they are not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the Minutes.' }) },
    ...answeredBy(toReadPapers, planMinutes),
  }),
  packSearch: t.connection(
    {
      type: PackSearchHit,
      description: 'Where words stand in a pack, in the order of the pack.',
      args: {
        meetingId: t.arg.id({ required: true, description: 'Id of the Meeting.' }),
        words: t.arg.string({
          required: true,
          description:
            'As typed: "two words" together, or, -without. Near misses are found when nothing matches.',
        }),
      },
      ...answeredBy(toReadPapers, planPackSearch),
    },
    { name: 'PackSearchConnection', description: 'A page of places where words were found.' },
    { name: 'PackSearchEdge', description: 'A place where words were found.' },
  ),
}));
