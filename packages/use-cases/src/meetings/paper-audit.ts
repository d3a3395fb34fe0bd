import type { PaperInHandEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInPapers(event: PaperInHandEvent): AuditedObject {
  switch (event.type) {
    case 'PaperAttached':
    case 'PaperReplaced':
      return { objectKind: 'Paper', objectId: event.paperId };
    default:
      return { objectKind: 'PaperInHand', objectId: event.paperInHandId };
  }
}
