import type { InspectionEvent } from '@concordat/domain/inspections';
import type { AuditedObject } from '../record-events.ts';

export function auditedInInspections({ reportId }: InspectionEvent): AuditedObject {
  return { objectKind: 'InspectionReport', objectId: reportId };
}
