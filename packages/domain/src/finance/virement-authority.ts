import type { Role } from '../access/index.ts';
import type { Pence } from '../kernel/index.ts';

const heads: readonly Role[] = ['policingBodyHead', 'chiefOfficer'];
const officers: readonly Role[] = ['policingBodyFinanceOfficer', 'constabularyFinanceOfficer'];

/** Whether so much is beyond what a finance officer of the body moves, so that its head decides. */
export function isForHead(moved: Pence, limit: Pence): boolean {
  return moved > limit;
}

/** Whether somebody with these roles may approve so much: the head anything, a finance officer up to the body's limit. */
export function mayApproveVirement(roles: readonly Role[], moved: Pence, limit: Pence): boolean {
  if (roles.some((role) => heads.includes(role))) return true;
  return !isForHead(moved, limit) && roles.some((role) => officers.includes(role));
}
