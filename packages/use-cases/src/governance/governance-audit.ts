import type { GovernanceEvent } from '@concordat/domain/governance';
import type { AuditedObject } from '../record-events.ts';

export function auditedInGovernance({ documentId }: GovernanceEvent): AuditedObject {
  return { objectKind: 'GoverningDocument', objectId: documentId };
}
