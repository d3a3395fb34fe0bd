import type { BodyId } from '@concordat/domain/bodies';

/** A record as the database holds it: the domain's value, and what only keeping it asks for. */
export interface Stored<Value> {
  readonly value: Value;
  /** Goes up by one with every change; a command says which one it saw. */
  readonly version: number;
  /** The body whose audit trail and revision the record belongs to. */
  readonly bodyId: BodyId;
  /** The bodies that may read it, its own included. */
  readonly readerBodyIds: readonly BodyId[];
}
