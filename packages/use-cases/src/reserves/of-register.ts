import type { Transaction } from '@concordat/database';
import { reserveStore } from '@concordat/database/stores';
import {
  type ReserveEvent,
  type ReserveRefusal,
  type ReserveRegisterId,
  sentenceForReserveRefusal,
} from '@concordat/domain/reserves';
import { idField, versionField } from '../command-fields.ts';
import type { AuditedObject } from '../record-events.ts';

/** The fields every command on a register of reserves has. */
export const registerFields = {
  registerId: idField<'ReserveRegister'>(),
  expectedVersion: versionField,
};

type OnRegister = { readonly registerId: ReserveRegisterId };

/** What all commands on a register have in common: whose it is, what is loaded, and what their events are about. */
export const ofRegister = {
  needs: 'finance:run',
  bodyOf: (tx: Transaction, { registerId }: OnRegister) => reserveStore.bodyOf(tx, registerId),
  load: (tx: Transaction, { registerId }: OnRegister) => reserveStore.load(tx, registerId),
  versionOf: ({ version }: { readonly version: number }) => version,
  record: auditedInReserves,
  sentenceFor: (refusal: ReserveRefusal) => sentenceForReserveRefusal(refusal),
} as const;

export function auditedInReserves({ registerId }: ReserveEvent): AuditedObject {
  return { objectKind: 'ReserveRegister', objectId: registerId };
}
