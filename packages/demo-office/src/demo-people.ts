import type { Role } from '@concordat/domain/access';
import { forceOf, policingBodyOf } from './demo-bodies.ts';

const opcc = policingBodyOf('Cambridgeshire');
const constabulary = forceOf('Cambridgeshire');

/** Somebody of the demo office, known by the post alone; a persona can be signed in as. */
export type DemoPerson = {
  readonly post: string;
  readonly body: string;
  readonly persona?: {
    readonly id: string;
    readonly role: Role;
    /** Bodies whose records they read besides their own. */
    readonly alsoSees?: readonly string[];
    readonly clearance: 'official' | 'officialSensitive';
    readonly about: string;
  };
  /** Their seat on the Board. */
  readonly seat?: 'chair' | 'member';
};

export const demoPeople: readonly DemoPerson[] = [
  {
    post: 'Governance Officer',
    body: opcc,
    persona: {
      id: 'governance-officer',
      role: 'governanceOfficer',
      clearance: 'officialSensitive',
      about: 'Imports packs, keeps meetings, people and users',
    },
  },
  {
    post: 'Chief Executive',
    body: opcc,
    seat: 'member',
    persona: {
      id: 'monitoring-officer',
      role: 'monitoringOfficer',
      clearance: 'officialSensitive',
      about: 'Monitoring officer: confirms roles and reads the audit trail',
    },
  },
  {
    post: 'Chief Finance Officer',
    body: opcc,
    seat: 'member',
    persona: {
      id: 'policing-body-finance-officer',
      role: 'policingBodyFinanceOfficer',
      clearance: 'officialSensitive',
      about: 'Keeps the policing body’s money',
    },
  },
  {
    post: 'Director of Finance and Resources',
    body: constabulary,
    seat: 'member',
    persona: {
      id: 'constabulary-finance-officer',
      role: 'constabularyFinanceOfficer',
      clearance: 'officialSensitive',
      about: 'Keeps the force’s money',
    },
  },
  {
    post: 'Director of Estates',
    body: constabulary,
    persona: {
      id: 'estates-director',
      role: 'estatesDirector',
      clearance: 'official',
      about: 'Runs the buildings; reads OFFICIAL papers only',
    },
  },
  {
    post: 'Head of Strategic Partnerships and Commissioning',
    body: opcc,
    persona: {
      id: 'commissioning-lead',
      role: 'commissioningLead',
      clearance: 'official',
      about: 'Runs grants and contracts; reads OFFICIAL papers only',
    },
  },
  {
    post: 'Collaboration Lead',
    body: opcc,
    persona: {
      id: 'collaboration-lead',
      role: 'collaborationLead',
      clearance: 'officialSensitive',
      about: 'Keeps the Section 22A agreements',
    },
  },
  {
    post: 'Police and Crime Commissioner',
    body: opcc,
    seat: 'chair',
    persona: {
      id: 'policing-body-head',
      role: 'policingBodyHead',
      clearance: 'officialSensitive',
      about: 'Chairs the Board and decides',
    },
  },
  {
    post: 'Chief Constable',
    body: constabulary,
    seat: 'member',
    persona: {
      id: 'chief-officer',
      role: 'chiefOfficer',
      clearance: 'officialSensitive',
      about: 'Leads the force and sits on the Board',
    },
  },
  {
    post: 'External Auditor',
    body: opcc,
    persona: {
      id: 'auditor',
      role: 'auditor',
      alsoSees: [constabulary],
      clearance: 'officialSensitive',
      about: 'Reads everything of both bodies and changes nothing',
    },
  },
  {
    post: 'Police and Crime Commissioner',
    body: policingBodyOf('Thames Valley'),
    persona: {
      id: 'signatory',
      role: 'signatory',
      clearance: 'official',
      about: 'Signs for a second area; sees nothing of Cambridgeshire’s Board',
    },
  },
  { post: 'Deputy Police and Crime Commissioner', body: opcc, seat: 'member' },
  { post: 'Deputy Chief Constable', body: constabulary, seat: 'member' },
  {
    post: 'Assistant Chief Constable',
    body: constabulary,
    persona: {
      id: 'budget-holder',
      role: 'budgetHolder',
      clearance: 'official',
      about: 'Answers for the pay of local policing and forecasts it each month',
    },
  },
  { post: 'Head of Policy and Performance', body: opcc },
  { post: 'Director of Public Engagement and Communications', body: opcc },
  { post: 'Head of Corporate Development', body: constabulary },
  { post: 'Force Crime Registrar', body: constabulary },
];

/** The account under which a persona is signed in. */
export function userIdOf(personaId: string): string {
  return `demo-${personaId}`;
}
