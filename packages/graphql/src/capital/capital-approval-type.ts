import { builder } from '../builder.ts';
import {
  CapitalApprovalKindEnum,
  CapitalApprovalStandingEnum,
  CapitalAuthorityEnum,
} from './capital-enums.ts';
import type { ShownApproval } from './complete-capital.ts';

export const CapitalSchemeAmount = builder
  .objectRef<ShownApproval['schemes'][number]>('CapitalSchemeAmount')
  .implement({
    description: 'What one scheme gets by an approval, or loses.',
    fields: (t) => ({
      schemeId: t.exposeID('schemeId', { description: 'Id of the scheme.' }),
      number: t.exposeString('number', { nullable: true, description: 'Its number, as printed.' }),
      title: t.exposeString('title', { description: 'Its title.' }),
      amount: t.expose('amount', { type: 'Pence', description: 'Negative when taken away.' }),
    }),
  });

export const CapitalFinancingAmount = builder
  .objectRef<ShownApproval['financing'][number]>('CapitalFinancingAmount')
  .implement({
    description: 'What one source pays of an approval.',
    fields: (t) => ({
      source: t.exposeString('source', { description: 'Key of the source.' }),
      label: t.exposeString('label', { description: 'What the source is called.' }),
      amount: t.expose('amount', { type: 'Pence', description: 'Negative when given back.' }),
      fundedBy: t.exposeString('fundedBy', {
        nullable: true,
        description: 'Who or what is behind the source; null when its name says all.',
      }),
      loanYears: t.exposeInt('loanYears', { nullable: true, description: 'How long a loan runs.' }),
    }),
  });

export const CapitalApproval = builder.objectRef<ShownApproval>('CapitalApproval').implement({
  description: 'One decision over capital budget: what schemes get, and what pays for it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the approval.' }),
    kind: t.expose('kind', { type: CapitalApprovalKindEnum, description: 'What it does.' }),
    reason: t.exposeString('reason', { description: 'What it is for.' }),
    proposedOn: t.expose('proposedOn', { type: 'CalendarDate', description: 'When it was put forward.' }),
    authority: t.expose('authority', { type: CapitalAuthorityEnum, description: 'Whose decision it takes.' }),
    authorisedOn: t.expose('authorisedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'When it was decided.',
    }),
    reference: t.exposeString('reference', { nullable: true, description: 'Where that is recorded.' }),
    decidedUnder: t.exposeString('decidedUnder', {
      nullable: true,
      description:
        "By what power it was decided: the head's own, or a line of the scheme of delegation; null before powers were cited.",
    }),
    withdrawnOn: t.expose('withdrawnOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'When it was withdrawn.',
    }),
    withdrawalReason: t.exposeString('withdrawalReason', { nullable: true, description: 'Why.' }),
    standing: t.expose('standing', {
      type: CapitalApprovalStandingEnum,
      description: 'What it was on the day of the report.',
    }),
    total: t.expose('total', { type: 'Pence', description: 'What it adds to the programme.' }),
    schemes: t.expose('schemes', { type: [CapitalSchemeAmount], description: 'Whom it gives how much.' }),
    financing: t.expose('financing', { type: [CapitalFinancingAmount], description: 'What pays for it.' }),
  }),
});
