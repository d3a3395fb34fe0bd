import type { FinanceEvent } from '@concordat/domain/finance';
import type { AuditedObject } from '../record-events.ts';

export function auditedInFinance(event: FinanceEvent): AuditedObject {
  switch (event.type) {
    case 'LedgerOpened':
      return { objectKind: 'Ledger', objectId: event.ledgerId };
  }
}
