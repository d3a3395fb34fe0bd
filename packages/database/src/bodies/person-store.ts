import type { BodyId, Person, PersonId } from '@concordat/domain/bodies';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { personOfRow, rowOfPerson } from './person-rows.ts';

export const personStore = {
  async load(tx: Transaction, id: PersonId): Promise<Stored<Person> | null> {
    const row = await tx.person.findUnique({ where: { id } });
    return row && personOfRow(row);
  },

  /** Addresses are kept in lower case, so `email` must be given so. */
  async byEmail(tx: Transaction, bodyId: BodyId, email: string): Promise<Stored<Person> | null> {
    const row = await tx.person.findFirst({ where: { bodyId, email } });
    return row && personOfRow(row);
  },

  async insert(tx: Transaction, person: Person, readerBodyIds: readonly BodyId[]): Promise<void> {
    await tx.person.createMany({ data: rowOfPerson(person, readerBodyIds) });
  },
};
