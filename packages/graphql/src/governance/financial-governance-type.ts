import {
  type AskedBy,
  type FinancialGovernanceJson,
  financialGovernanceRead,
} from '@concordat/database/reads';
import type { DutyStanding, GoverningDocumentKind, OfficerStanding } from '@concordat/domain/governance';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import {
  type CompleteFinancialGovernance,
  completeFinancialGovernance,
  type ShownGoverningDocument,
} from './complete-financial-governance.ts';

export const GoverningDocumentKindEnum = describedEnum<GoverningDocumentKind>(
  'GoverningDocumentKind',
  'What the money of a body is governed by.',
  {
    codeOfPractice: 'The edition of the Financial Management Code of Practice it has regard to.',
    schemeOfConsent: 'What the chief officer does with the consent of the policing body.',
    financialRegulations: 'Its rules for handling money.',
    prudentialStrategy: 'Its capital and treasury strategy with the prudential indicators.',
    mrpStatement: 'How it sets money aside for what it borrowed.',
    reservesStrategy: 'What its reserves are for; published.',
  },
);

const DutyStandingEnum = describedEnum<DutyStanding>('DutyStanding', 'Whether a duty is met today.', {
  missing: 'No document is recorded.',
  reviewOverdue: 'There is one, and the day of its review has passed.',
  inForce: 'There is one.',
});

const OfficerStandingEnum = describedEnum<OfficerStanding>(
  'OfficerStanding',
  'How a body has its chief finance officer (2011 Act Sch.1 para.6, Sch.2 para.4).',
  {
    none: 'Nobody has the role.',
    shared: 'The same person is the officer of the other body of the area: their interests may conflict.',
    several: 'More than one person has the role.',
    own: 'One person, of this body alone.',
  },
);

const GoverningDocument = builder.objectRef<ShownGoverningDocument>('GoverningDocument').implement({
  description: 'A document a body goes by from the day it was adopted.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Names it to the commands.' }),
    kind: t.expose('kind', { type: GoverningDocumentKindEnum, description: 'What sort it is.' }),
    name: t.exposeString('name', { description: 'What such a document is called.' }),
    title: t.exposeString('title', { description: 'Its own title.' }),
    edition: t.exposeString('edition', { description: 'Which of its editions, such as a year.' }),
    adoptedOn: t.expose('adoptedOn', { type: 'CalendarDate', description: 'From when the body goes by it.' }),
    source: t.exposeString('source', { description: 'The decision, paper or minute that adopted it.' }),
    address: t.exposeString('address', {
      nullable: true,
      description: 'Where the public reads it; null where it is not published.',
    }),
    reviewBy: t.expose('reviewBy', {
      type: 'CalendarDate',
      nullable: true,
      description: 'By when it is looked at again; null where no day is set.',
    }),
    withdrawnOn: t.expose('withdrawnOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'When it was taken off as a mistake; null where it was not.',
    }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true, description: 'Why.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const GovernanceDuty = builder
  .objectRef<CompleteFinancialGovernance['duties'][number]>('GovernanceDuty')
  .implement({
    description: 'A document a body must have, and whether it has it.',
    fields: (t) => ({
      kind: t.expose('kind', { type: GoverningDocumentKindEnum, description: 'What sort of document.' }),
      name: t.exposeString('name', { description: 'What it is called.' }),
      basis: t.exposeString('basis', { description: 'Where the duty is said.' }),
      isPublished: t.exposeBoolean('isPublished', { description: 'The public must be able to read it.' }),
      document: t.expose('document', {
        type: GoverningDocument,
        nullable: true,
        description: 'The one the body goes by today; null where none is recorded.',
      }),
      standing: t.expose('standing', { type: DutyStandingEnum, description: 'Whether it is met today.' }),
    }),
  });

export const FinancialGovernance = loadedNode<CompleteFinancialGovernance, AskedBy, FinancialGovernanceJson>(
  'FinancialGovernance',
  {
    need: toReadFinance,
    reads: financialGovernanceRead,
    inputOf: (context) => ({ viewer: signedIn(context) }),
    complete: completeFinancialGovernance,
  },
);

FinancialGovernance.implement({
  description: 'What governs the money of one of the two bodies of an area, as a checklist.',
  fields: (t) => ({
    body: t.expose('body', { type: BodySummary, description: 'Whose money.' }),
    duties: t.expose('duties', { type: [GovernanceDuty], description: 'What it must have, in a set order.' }),
    earlier: t.expose('earlier', {
      type: [GoverningDocument],
      description: 'Documents it went by before, and withdrawn ones, the last adopted first.',
    }),
    financeOfficers: t.exposeStringList('financeOfficers', {
      description: 'Who has the role of its chief finance officer, by name.',
    }),
    officerStanding: t.expose('officerStanding', {
      type: OfficerStandingEnum,
      description: 'How it has its chief finance officer.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as RecordGoverningDocument.',
    }),
    version: t.exposeInt('version', { description: 'Counts the changes of its documents.' }),
  }),
});
