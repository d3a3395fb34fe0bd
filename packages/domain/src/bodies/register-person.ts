import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { BodiesEventOf } from './bodies-events.ts';
import type { BodyId } from './bodies-ids.ts';
import type { BodiesRefusal } from './bodies-refusals.ts';
import { parseEmailAddress } from './email-address.ts';
import type { Person } from './person.ts';

export type RegisterPerson = {
  readonly bodyId: BodyId;
  readonly name: string;
  readonly email: string | null;
};

/** `sameEmail` is the body's person with that address, if any; two people may share a name. */
export function registerPerson(
  sameEmail: Person | null,
  command: RegisterPerson,
  { now, newId }: Circumstances,
): Decision<Person, BodiesEventOf<'PersonRegistered'>, BodiesRefusal> {
  const name = command.name.trim();
  if (name === '') return refuse({ kind: 'NameMissing', what: 'person' });
  const typed = command.email?.trim() || null;
  const email = typed === null ? null : parseEmailAddress(typed);
  if (typed !== null && email === null) return refuse({ kind: 'EmailNotAnAddress', email: typed });
  if (email !== null && sameEmail !== null) return refuse({ kind: 'EmailTaken', email });
  const person: Person = { id: idOf<'Person'>(newId()), bodyId: command.bodyId, name, email };
  return accept(person, {
    type: 'PersonRegistered',
    personId: person.id,
    bodyId: person.bodyId,
    personal: { name, email },
    at: now,
  });
}
