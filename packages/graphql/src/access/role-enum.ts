import type { Role } from '@concordat/domain/access';
import { describedEnum } from '../described-enum.ts';

export const RoleEnum = describedEnum<Role>(
  'Role',
  'What a person is in the office; a person may have several.',
  {
    governanceOfficer: 'Runs agendas, packs, minutes, the action log and publication.',
    monitoringOfficer: 'Answers for lawfulness; may do everything in the office.',
    policingBodyFinanceOfficer: 'Chief finance officer of the policing body.',
    constabularyFinanceOfficer: 'Chief finance officer of the constabulary.',
    estatesDirector: 'Runs sites, projects and disposals.',
    commissioningLead: 'Runs funds, grants and contracts.',
    collaborationLead: 'Runs collaboration agreements.',
    budgetHolder: 'Answers for budget lines, and forecasts them each month.',
    policingBodyHead: 'The head of a policing body, by whatever title.',
    chiefOfficer: 'The chief officer of a police force.',
    auditor: 'Reads everything of the bodies they audit, and their audit trail.',
    signatory: 'Signs for a body of another area.',
    integrator: 'Connects other systems, by keys that only read.',
  },
);
