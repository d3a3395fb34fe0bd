import type { BodyId, PersonId } from './bodies-ids.ts';

/** Someone an office deals with, kept by one body; holding a post is a fact of its own. */
export type Person = {
  readonly id: PersonId;
  readonly bodyId: BodyId;
  readonly name: string;
  readonly email: string | null;
};
