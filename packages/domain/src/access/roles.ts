import { type Permission, permissions } from './permissions.ts';

export const roles = [
  'governanceOfficer',
  'monitoringOfficer',
  'policingBodyFinanceOfficer',
  'constabularyFinanceOfficer',
  'estatesDirector',
  'commissioningLead',
  'collaborationLead',
  'policingBodyHead',
  'chiefOfficer',
  'auditor',
  'signatory',
  'integrator',
] as const;

/** What a person is in the office, whoever they are; a person may have several. */
export type Role = (typeof roles)[number];

const staff: readonly Permission[] = ['meeting:read', 'import:upload', 'action:update', 'demo:move-clock'];

const permissionsByRole: { readonly [Of in Role]: readonly Permission[] } = {
  governanceOfficer: [
    ...staff,
    'meeting:run',
    'import:decide',
    'people:manage',
    'user:invite',
    'user:grant-role',
    'user:remove',
    'audit:read',
    'api:explore',
    'health:read',
  ],
  // Answers for lawfulness (Local Government and Housing Act 1989 s.5).
  monitoringOfficer: permissions,
  policingBodyFinanceOfficer: staff,
  constabularyFinanceOfficer: staff,
  estatesDirector: staff,
  commissioningLead: staff,
  collaborationLead: staff,
  policingBodyHead: ['meeting:read', 'action:update', 'user:confirm-role', 'demo:move-clock'],
  chiefOfficer: ['meeting:read', 'action:update', 'demo:move-clock'],
  auditor: ['meeting:read', 'audit:read', 'health:read'],
  signatory: ['meeting:read'],
  integrator: ['meeting:read', 'api:explore', 'key:manage'],
};

/** Everything any of the roles allows, in one stable order. */
export function permissionsOf(held: readonly Role[]): readonly Permission[] {
  const allowed = new Set(held.flatMap((role) => permissionsByRole[role]));
  return permissions.filter((permission) => allowed.has(permission));
}

/** The role, or null when there is none of that name. */
export function parseRole(text: string): Role | null {
  return roles.find((role) => role === text) ?? null;
}
