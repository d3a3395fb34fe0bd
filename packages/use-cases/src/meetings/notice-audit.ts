import type { NoticeEvent } from '@concordat/domain/meetings';
import type { AuditedObject } from '../record-events.ts';

export function auditedInNotices(event: NoticeEvent): AuditedObject {
  switch (event.type) {
    case 'NoticeRegisterOpened':
      return { objectKind: 'Body', objectId: event.bodyId };
    case 'DelegationGranted':
    case 'DelegationEnded':
      return { objectKind: 'Delegation', objectId: event.delegationId };
    default:
      return { objectKind: 'DecisionNotice', objectId: event.noticeId };
  }
}
