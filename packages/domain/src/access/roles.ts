import { type Permission, permissions } from './permissions.ts';

export const roles = [
  'governanceOfficer',
  'monitoringOfficer',
  'policingBodyFinanceOfficer',
  'constabularyFinanceOfficer',
  'estatesDirector',
  'commissioningLead',
  'collaborationLead',
  'budgetHolder',
  'policingBodyHead',
  'chiefOfficer',
  'auditor',
  'signatory',
  'integrator',
] as const;

/** What a person is in the office, whoever they are; a person may have several. */
export type Role = (typeof roles)[number];

const member: readonly Permission[] = ['meeting:read', 'finance:read'];
/** Anybody's post may be named in the scheme of delegation; what it gives is asked at the act. */
const staff: readonly Permission[] = [
  ...member,
  'import:upload',
  'paper:write',
  'action:update',
  'return:sign',
  'virement:approve',
  'reserve:approve',
  'demo:move-clock',
];
/** Keeps a body's books (Police Reform and Social Responsibility Act 2011, Sch. 1 para. 6 and Sch. 2 para. 4). */
const financeOfficer: readonly Permission[] = [...staff, 'decision:draft', 'decision:sign', 'finance:run'];

const permissionsByRole: { readonly [Of in Role]: readonly Permission[] } = {
  governanceOfficer: [
    ...staff,
    'meeting:run',
    'decision:draft',
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
  policingBodyFinanceOfficer: financeOfficer,
  constabularyFinanceOfficer: financeOfficer,
  estatesDirector: [...staff, 'decision:draft'],
  commissioningLead: [...staff, 'decision:draft'],
  collaborationLead: [...staff, 'decision:draft'],
  budgetHolder: [...member, 'return:sign', 'virement:approve', 'reserve:approve', 'demo:move-clock'],
  policingBodyHead: [
    ...member,
    'action:update',
    'return:sign',
    'decision:sign',
    'virement:approve',
    'reserve:approve',
    'user:confirm-role',
    'demo:move-clock',
  ],
  chiefOfficer: [
    ...member,
    'action:update',
    'return:sign',
    'decision:sign',
    'virement:approve',
    'reserve:approve',
    'demo:move-clock',
  ],
  auditor: [...member, 'audit:read', 'health:read'],
  signatory: [...member, 'decision:sign'],
  integrator: [...member, 'api:explore', 'key:manage'],
};

/** Everything any of the roles allows, in one stable order. */
export function permissionsOf(held: readonly Role[]): readonly Permission[] {
  const allowed = new Set(held.flatMap((role) => permissionsByRole[role]));
  return permissions.filter((permission) => allowed.has(permission));
}

/** Whether one of the roles allows it. */
export function allows(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => permissionsByRole[role].includes(permission));
}

/** Whether one of the roles is that of a body's chief finance officer (Local Government Finance Act 1988 s.112). */
export function isFinanceOfficer(held: readonly Role[]): boolean {
  return held.includes('policingBodyFinanceOfficer') || held.includes('constabularyFinanceOfficer');
}

/** The role, or null when there is none of that name. */
export function parseRole(text: string): Role | null {
  return roles.find((role) => role === text) ?? null;
}
