import { capitalMonitorRead, capitalProgrammesRead, capitalSchemeRead } from '@concordat/database/reads';
import { type CalendarDate, londonDateOf, type Month, parseId } from '@concordat/domain/kernel';
import { builder } from '../builder.ts';
import { workedOutBy } from '../completed-read.ts';
import { idIn } from '../id-args.ts';
import { toReadFinance } from '../need.ts';
import { type PageArgs, pageOf } from '../page-args.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { CapitalMonitor, CapitalSchemePage } from './capital-monitor-type.ts';
import { askedCapital, CapitalProgramme } from './capital-programme-type.ts';
import { completeMonitor, completeScheme } from './complete-capital.ts';

interface When {
  readonly month?: Month | null | undefined;
  readonly asAt?: CalendarDate | null | undefined;
}

const planProgrammes: Plan<PageArgs> = ({ args, context }) => {
  const page = pageOf(args, capitalProgrammesRead.keyTypes);
  return planned(capitalProgrammesRead.forPage(page), { ...askedCapital(context), page });
};

const planMonitor: Plan<When & { programmeId: string }> = ({ args, context }) => {
  const programmeId = idIn('CapitalProgramme', args.programmeId);
  if (programmeId === null) return null;
  return planned(capitalMonitorRead, {
    ...askedCapital(context),
    programmeId,
    month: args.month ?? null,
    asAt: args.asAt ?? londonDateOf(context.officeNow),
  });
};

const planScheme: Plan<When & { schemeId: string }> = ({ args, context }) => {
  const schemeId = parseId(args.schemeId);
  if (schemeId === null) return null;
  return planned(capitalSchemeRead, {
    ...askedCapital(context),
    schemeId,
    month: args.month ?? null,
    asAt: args.asAt ?? londonDateOf(context.officeNow),
  });
};

const month = 'The end of the spend; the latest month when left out.';
const asAt = 'The day whose approvals count; today when left out.';

builder.queryFields((t) => ({
  capitalProgrammes: t.connection(
    {
      type: CapitalProgramme,
      description: 'Capital programmes, the latest year first.',
      ...answeredBy(toReadFinance, planProgrammes),
    },
    { name: 'CapitalProgrammeConnection', description: 'A page of capital programmes.' },
    { name: 'CapitalProgrammeEdge', description: 'A programme and its place in the list.' },
  ),
  capitalMonitor: t.field({
    type: CapitalMonitor,
    nullable: true,
    description:
      'A capital programme at the end of a month; null when it is not there or not for this reader.',
    args: {
      programmeId: t.arg.id({ required: true, description: 'Id of the CapitalProgramme.' }),
      month: t.arg({ type: 'Month', description: month }),
      asAt: t.arg({ type: 'CalendarDate', description: asAt }),
    },
    ...workedOutBy(toReadFinance, planMonitor, completeMonitor),
  }),
  capitalScheme: t.field({
    type: CapitalSchemePage,
    nullable: true,
    description: 'One scheme with what its budget and spend are made of; null when not for this reader.',
    args: {
      schemeId: t.arg.id({ required: true, description: 'Id of the scheme.' }),
      month: t.arg({ type: 'Month', description: month }),
      asAt: t.arg({ type: 'CalendarDate', description: asAt }),
    },
    ...workedOutBy(toReadFinance, planScheme, completeScheme),
  }),
}));
