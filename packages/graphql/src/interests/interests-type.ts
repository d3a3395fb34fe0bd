import {
  type InterestsAsked,
  type InterestsOfPersonJson,
  type InterestsReturnJson,
  interestsOfPersonRead,
  type RegisteredInterestJson,
} from '@concordat/database/reads';
import type { InterestKind } from '@concordat/domain/interests';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { PersonSummary } from '../bodies/person-summary-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadMeetings } from '../need.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import { type CompleteInterests, completeInterests } from './complete-interests.ts';

export const InterestKindEnum = describedEnum<InterestKind>(
  'InterestKind',
  'What sort of interest it is: the pecuniary ones of the Schedule to SI 2012/1464 first.',
  {
    employment: 'Employment, office, trade, profession or vocation carried on for gain.',
    sponsorship: 'Money or another benefit received towards the work of the office, or an election.',
    contract: 'A contract with the policing body or the force that is not fully discharged.',
    land: 'Land in the area.',
    licence: 'A licence to occupy land in the area for a month or longer.',
    corporateTenancy: 'A tenancy of the policing body or the force in which they have a part.',
    securities: 'Securities of a body with a place of business or land in the area.',
    membership: 'A membership or position of trust.',
    giftOrHospitality: 'A gift or hospitality received.',
    other: 'Anything else a code of conduct asks for.',
  },
);

const RegisteredInterest = builder.objectRef<RegisteredInterestJson>('RegisteredInterest').implement({
  description: 'One entry of the register of interests; what has ended stays there.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the entry.' }),
    kind: t.field({
      type: InterestKindEnum,
      description: 'What sort of interest it is.',
      resolve: ({ kind }) => kind as InterestKind,
    }),
    isOfPartner: t.exposeBoolean('isOfPartner', {
      description: "It is the spouse's, the civil partner's or of whoever they live with as such.",
    }),
    what: t.exposeString('what', {
      nullable: true,
      description: 'What it is; null where the details are sensitive and not for this reader.',
    }),
    isSensitive: t.exposeBoolean('isSensitive', {
      description: 'Its details could lead to violence or intimidation (Localism Act 2011 s.32).',
    }),
    since: t.expose('since', { type: 'CalendarDate', description: 'First day.' }),
    registeredOn: t.expose('registeredOn', { type: 'CalendarDate', description: 'The day it was entered.' }),
    endedOn: t.expose('endedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'Last day; null while it runs.',
    }),
    endedReason: t.exposeString('endedReason', { nullable: true, description: 'Why it is none any more.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const InterestsReturn = builder.objectRef<InterestsReturnJson>('InterestsReturn').implement({
  description:
    'What a person confirmed on a day: that the register says everything, or that there is nothing to say.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the return.' }),
    madeOn: t.expose('madeOn', { type: 'CalendarDate', description: 'The day.' }),
    interestCount: t.exposeInt('interestCount', {
      description: 'How many interests ran that day; 0 is a nil return.',
    }),
  }),
});

export const InterestsOfPerson = loadedNode<CompleteInterests, InterestsAsked, InterestsOfPersonJson>(
  'InterestsOfPerson',
  {
    need: toReadMeetings,
    reads: interestsOfPersonRead,
    inputOf: (context) => ({ viewer: signedIn(context), today: officeToday(context) }),
    complete: completeInterests,
  },
);

InterestsOfPerson.implement({
  description: "A person's part of the register of interests.",
  fields: (t) => ({
    person: t.expose('person', { type: PersonSummary, description: 'Whose it is.' }),
    body: t.expose('body', { type: BodySummary, description: 'The body whose register it is in.' }),
    posts: t.exposeStringList('posts', { description: 'Titles of the posts they hold today.' }),
    interests: t.expose('interests', {
      type: [RegisteredInterest],
      description: 'Those that run first, then those that have ended, the last first.',
    }),
    returns: t.expose('returns', { type: [InterestsReturn], description: 'The last first.' }),
    returnDueOn: t.expose('returnDueOn', {
      type: 'CalendarDate',
      nullable: true,
      description:
        'Last day for the next return: 28 days after taking up a post, then a year after each; null without a post.',
    }),
    isReturnLate: t.exposeBoolean('isReturnLate', { description: 'That day has passed.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as RegisterInterest.',
    }),
    version: t.exposeInt('version', { description: 'Counts the changes to this part of the register.' }),
  }),
});
