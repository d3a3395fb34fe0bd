/** The door of the write side: what use cases load and save through. Reads for screens have a door of their own. */
export { type Invitation, invitationStore } from './access/invitation-store.ts';
export { type StoredRoleGrant, type StoredUser, userAccessStore } from './access/user-access-store.ts';
export type { AuditPayload } from './audit/audit-payload.ts';
export { auditStore } from './audit/audit-store.ts';
export { personal } from './audit/personal-value.ts';
export { takeTurn } from './audit/take-turn.ts';
export { bodyStore } from './bodies/body-store.ts';
export { personStore } from './bodies/person-store.ts';
export { postStore } from './bodies/post-store.ts';
export { StaleWrite } from './columns/stale-write.ts';
export type { Stored } from './columns/stored.ts';
export { fileStore } from './documents/file-store.ts';
export { idempotencyStore, requestHashOf } from './idempotency/idempotency-store.ts';
export { outboxStore } from './outbox/outbox-store.ts';
