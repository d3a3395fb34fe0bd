import { type BodyJson, bodyRead } from '@concordat/database/reads';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadBodies } from '../need.ts';
import { BodySummary } from './body-summary-type.ts';

const BodyKindEnum = describedEnum('BodyKind', 'What a body is in law.', {
  policingBody: 'A local policing body, whatever its head is called.',
  chiefOfficer: 'The chief officer of a police force.',
  otherParty: 'A party to agreements that is neither.',
});

export const Body = loadedNode<BodyJson, unknown>('Body', {
  need: toReadBodies,
  reads: bodyRead,
  inputOf: () => ({}),
});

Body.implement({
  description: 'A corporation sole or another kind of party.',
  fields: (t) => ({
    kind: t.expose('kind', { type: BodyKindEnum, description: 'What it is in law.' }),
    legalName: t.exposeString('legalName', { description: 'As it signs.' }),
    shortName: t.exposeString('shortName', { description: 'As it is called every day.' }),
    headTitle: t.exposeString('headTitle', { description: 'What its head is called.' }),
    areaName: t.exposeString('areaName', { nullable: true, description: 'The police area it serves.' }),
    from: t.expose('from', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Its first day, when known.',
    }),
    until: t.expose('until', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Its last day; null while it stands.',
    }),
    successor: t.expose('successor', {
      type: BodySummary,
      nullable: true,
      description: 'The body that took its place.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
