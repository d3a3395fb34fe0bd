import type { Transaction } from '@concordat/database';
import { type AuditPayload, auditStore, outboxStore, personal } from '@concordat/database/stores';
import type { BodyId, PersonId } from '@concordat/domain/bodies';
import type { Instant } from '@concordat/domain/kernel';
import type { CommandContext } from './command-context.ts';

/** An event of any module: past tense, with its time; what names a living person stands under `personal`. */
export interface RecordableEvent {
  readonly type: string;
  readonly at: Instant;
  readonly personal?: { readonly [name: string]: string | null };
}

/** The record an event is about, and the person its personal values tell of, when known. */
export interface AuditedObject {
  readonly objectKind: string;
  readonly objectId: string;
  readonly personId?: PersonId | null;
}

/** Adds each event to the body's audit trail, and a message of it to the outbox without what is personal. */
export async function recordEvents<Event extends RecordableEvent>(
  tx: Transaction,
  bodyId: BodyId,
  events: readonly Event[],
  record: (event: Event) => AuditedObject,
  { viewer, sessionId, requestId, realNow, newId }: CommandContext,
): Promise<void> {
  const recorded = events.map((event) => ({ event, about: record(event) }));
  await auditStore.append(
    tx,
    recorded.map(({ event, about: { objectKind, objectId, personId } }) => ({
      bodyId,
      at: event.at,
      actorId: viewer.userId,
      sessionId: sessionId ?? null,
      requestId,
      action: event.type,
      objectKind,
      objectId,
      payload: { ...factsOf(event), ...personalPayload(event, personId ?? null) },
    })),
  );
  await outboxStore.add(
    tx,
    recorded.map(({ event, about: { objectKind, objectId } }) => ({
      id: newId(),
      bodyId,
      topic: event.type,
      payload: { at: event.at, objectKind, objectId, facts: factsOf(event) as object },
    })),
    realNow,
  );
}

function factsOf({ type: _type, at: _at, personal: _personal, ...facts }: RecordableEvent): AuditPayload {
  return facts;
}

function personalPayload({ personal: values }: RecordableEvent, personId: PersonId | null): AuditPayload {
  if (values === undefined) return {};
  const wrapped = Object.entries(values).map(([name, value]) => [
    name,
    value === null ? null : personal(value, personId),
  ]);
  return { personal: Object.fromEntries(wrapped) };
}
