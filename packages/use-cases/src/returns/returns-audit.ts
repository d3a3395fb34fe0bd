import type { ReturnEvent } from '@concordat/domain/returns';
import type { AuditedObject } from '../record-events.ts';

/** A signature is about the return; who answers and who was asked is about the ledger. */
export function auditedInReturns(event: ReturnEvent): AuditedObject {
  return event.type === 'BudgetReturnSigned'
    ? { objectKind: 'BudgetReturn', objectId: event.returnId }
    : { objectKind: 'Ledger', objectId: event.ledgerId };
}
