import type { BodyId, Person, PersonId } from '@concordat/domain/bodies';
import type { Stored } from '../columns/stored.ts';
import type { PersonModel } from '../generated/prisma/models.ts';

export function personOfRow(row: PersonModel): Stored<Person> {
  const bodyId = row.bodyId as BodyId;
  return {
    value: { id: row.id as PersonId, bodyId, name: row.name, email: row.email },
    version: row.version,
    bodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
  };
}

export function rowOfPerson(person: Person, readerBodyIds: readonly BodyId[]): Omit<PersonModel, 'version'> {
  return { ...person, readerBodyIds: [...readerBodyIds] };
}
