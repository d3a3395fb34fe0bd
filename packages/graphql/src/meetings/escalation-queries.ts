import {
  type EscalationsAsked,
  escalationRead,
  escalationsRead,
  matterRead,
} from '@concordat/database/reads';
import { allowedEscalationCommands, type EscalationSourceKind } from '@concordat/domain/meetings';
import { builder } from '../builder.ts';
import { filterId } from '../id-args.ts';
import { meets, toCommand, toReadMeetings } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import type { RequestContext } from '../request-context.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import {
  Escalation,
  EscalationSourceKindEnum,
  EscalationStageEnum,
  MatterToEscalate,
} from './escalation-type.ts';

/** For those who run the forums, and may put a matter there. */
const toEscalate = toCommand('meeting:run');

const EscalationFilter = builder.inputType('EscalationFilter', {
  description: 'Which matters between forums; what is left out does not narrow.',
  fields: (t) => ({
    stages: t.field({ type: [EscalationStageEnum], description: 'In one of these.' }),
    forumId: t.id({ description: 'Asked by this Forum, or of it.' }),
    openOnly: t.boolean({ description: 'Neither back before the forum that asked nor withdrawn.' }),
  }),
});

type EscalationsArgs = PageArgs & { filter?: typeof EscalationFilter.$inferInput | null | undefined };

function asked(context: RequestContext): EscalationsAsked {
  const viewer = signedIn(context);
  return {
    viewer,
    today: officeToday(context),
    isRunning: meets(viewer, toEscalate),
    commandsWhileOpen: allowedEscalationCommands(viewer, { status: 'open' }),
  };
}

const planEscalations: Plan<EscalationsArgs> = ({ args: { filter, ...args }, context }) => {
  const page = pageOf(args, escalationsRead.keyTypes);
  return planned(escalationsRead.forPage(page), {
    ...asked(context),
    page,
    stages: filter?.stages ?? null,
    forumId: filterId('Forum', filter?.forumId),
    openOnly: filter?.openOnly ?? false,
  });
};

const planEscalation: Plan<{ id: string }> = ({ args, context }) =>
  planned(escalationRead, { ...asked(context), id: filterId('Escalation', args.id) });

const planMatter: Plan<{ kind: EscalationSourceKind; sourceId: string }> = ({ args, viewer, context }) => {
  const sourceId = filterId(args.kind === 'action' ? 'Action' : 'AgendaItem', args.sourceId);
  return planned(matterRead, { viewer, kind: args.kind, sourceId, today: officeToday(context) });
};

builder.queryFields((t) => ({
  escalations: t.connection(
    {
      type: Escalation,
      description:
        'Matters between forums, those that have waited longest first; members read of agendas and minutes that are out.',
      args: { filter: t.arg({ type: EscalationFilter, description: 'Which matters.' }) },
      ...answeredBy(toReadMeetings, planEscalations),
    },
    { name: 'EscalationConnection', description: 'A page of matters between forums.' },
    { name: 'EscalationEdge', description: 'A matter between forums and its place in the list.' },
  ),
  escalation: t.field({
    type: Escalation,
    nullable: true,
    description: 'A matter between forums by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Id of the escalation.' }) },
    ...answeredBy(toReadMeetings, planEscalation),
  }),
  matterToEscalate: t.field({
    type: MatterToEscalate,
    nullable: true,
    description:
      'What an item, paragraph, resolution or action says and where it may be put; null when it is not there.',
    args: {
      kind: t.arg({ type: EscalationSourceKindEnum, required: true, description: 'What it is.' }),
      sourceId: t.arg.id({ required: true, description: 'Its id.' }),
    },
    ...answeredBy(toEscalate, planMatter),
  }),
}));
