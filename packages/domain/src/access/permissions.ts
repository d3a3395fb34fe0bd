/** What a person may do, one word for each thing the office guards. */
export const permissions = [
  'meeting:read',
  'meeting:run',
  'paper:write',
  'import:upload',
  'import:decide',
  'action:update',
  'decision:draft',
  'decision:sign',
  'delegation:keep',
  'finance:read',
  'finance:run',
  'return:sign',
  'virement:approve',
  'reserve:approve',
  'people:manage',
  'user:invite',
  'user:grant-role',
  'user:confirm-role',
  'user:remove',
  'audit:read',
  'demo:move-clock',
  'api:explore',
  'key:manage',
  'health:read',
] as const;

export type Permission = (typeof permissions)[number];

const reading: readonly Permission[] = ['meeting:read', 'finance:read', 'audit:read', 'health:read'];

/** Whether using it leaves everything as it was; only such permissions ever reach an API key. */
export function isReadingOnly(permission: Permission): boolean {
  return reading.includes(permission);
}
