import type { StatusWords } from '@concordat/ui';
import type { Clearance, Role, UserStatus } from '../../generated/graphql.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  governanceOfficer: 'Governance officer',
  monitoringOfficer: 'Monitoring officer',
  policingBodyFinanceOfficer: 'Chief Finance Officer (policing body)',
  constabularyFinanceOfficer: 'Chief Finance Officer (force)',
  estatesDirector: 'Director of Estates',
  commissioningLead: 'Head of Commissioning',
  collaborationLead: 'Collaboration lead',
  budgetHolder: 'Budget holder',
  policingBodyHead: 'Head of the policing body',
  chiefOfficer: 'Chief officer',
  auditor: 'Auditor',
  signatory: 'Signatory',
  integrator: 'Integrator',
};

export const userStatusWords: StatusWords<UserStatus> = {
  invited: ['Invited', 'caution'],
  active: ['Active', 'quiet'],
  left: ['Left', 'quiet'],
};

export const clearanceWords: Readonly<Record<Clearance, string>> = {
  official: 'OFFICIAL',
  officialSensitive: 'OFFICIAL-SENSITIVE',
};
