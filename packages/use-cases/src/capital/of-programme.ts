import type { Transaction } from '@concordat/database';
import { capitalStore } from '@concordat/database/stores';
import {
  type CapitalEvent,
  type CapitalProgrammeId,
  type CapitalRefusal,
  sentenceForCapitalRefusal,
  yearAfter,
} from '@concordat/domain/capital';
import { idField, versionField } from '../command-fields.ts';
import type { AuditedObject } from '../record-events.ts';

/** The fields every command on a programme has. */
export const programmeFields = {
  programmeId: idField<'CapitalProgramme'>(),
  expectedVersion: versionField,
};

export type OnProgramme = { readonly programmeId: CapitalProgrammeId };

/** What all commands on a programme have in common: whose it is, what is loaded, and what their events are about. */
export const ofProgramme = {
  needs: 'finance:run',
  bodyOf: (tx: Transaction, { programmeId }: OnProgramme) => capitalStore.bodyOf(tx, programmeId),
  load: (tx: Transaction, { programmeId }: OnProgramme) => capitalStore.load(tx, programmeId),
  versionOf: ({ version }: { readonly version: number }) => version,
  record: auditedInCapital,
  sentenceFor: (refusal: CapitalRefusal) => sentenceForCapitalRefusal(refusal),
} as const;

/** The programme with that of the next year, which may have its money already. */
export async function withNext(tx: Transaction, { programmeId }: OnProgramme) {
  const found = await capitalStore.load(tx, programmeId);
  if (found === null) return null;
  const next = await capitalStore.ofYear(tx, found.value.bodyId, yearAfter(found.value.financialYear));
  return { ...found, next };
}

export function auditedInCapital({ programmeId }: CapitalEvent): AuditedObject {
  return { objectKind: 'CapitalProgramme', objectId: programmeId };
}
