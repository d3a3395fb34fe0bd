import type { BodyId, PersonId } from '@concordat/domain/bodies';
import { unmarked } from '@concordat/domain/documents';
import type {
  InterestKind,
  InterestsReturn,
  InterestsReturnId,
  RegisteredInterest,
  RegisteredInterestId,
} from '@concordat/domain/interests';
import { clearanceColumn } from '../columns/clearance-column.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { InterestWordsModel, RegisteredInterestModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

const withWords = { words: true } as const;

/** The register of interests; words that are not for the viewer are left out of what is loaded. */
export const interestStore = {
  async load(tx: Transaction, id: RegisteredInterestId): Promise<Stored<RegisteredInterest> | null> {
    const row = await tx.registeredInterest.findUnique({ where: { id }, include: withWords });
    return row && interestOfRow(row);
  },

  /** All of a person's, the first registered first. */
  async ofPerson(tx: Transaction, personId: PersonId): Promise<readonly Stored<RegisteredInterest>[]> {
    const rows = await tx.registeredInterest.findMany({
      where: { personId },
      include: withWords,
      orderBy: [{ registeredOn: 'asc' }, { id: 'asc' }],
    });
    return rows.map(interestOfRow);
  },

  async insert(tx: Transaction, interest: RegisteredInterest): Promise<void> {
    const { what, marking, ended: _, readerBodyIds, since, registeredOn, ...columns } = interest;
    const common = { bodyId: interest.bodyId, readerBodyIds: [...readerBodyIds] };
    await tx.registeredInterest.createMany({
      data: {
        ...columns,
        ...common,
        since: dateColumn(since),
        registeredOn: dateColumn(registeredOn),
        isSensitive: marking.level === 'officialSensitive',
      },
    });
    await tx.interestWords.createMany({
      data: {
        ...common,
        interestId: interest.id,
        what: what ?? '',
        clearance: clearanceColumn(marking.level),
      },
    });
  },

  async end(
    tx: Transaction,
    { id, ended }: RegisteredInterest,
    { version }: Stored<RegisteredInterest>,
  ): Promise<void> {
    const { count } = await tx.registeredInterest.updateMany({
      where: { id, version },
      data: {
        endedOn: dateColumn(ended?.on ?? null),
        endedReason: ended?.reason ?? null,
        version: version + 1,
      },
    });
    expectWritten(count, 'RegisteredInterest', id, version);
  },

  async returnsOf(tx: Transaction, personId: PersonId): Promise<readonly InterestsReturn[]> {
    const rows = await tx.interestsReturn.findMany({
      where: { personId },
      orderBy: [{ madeOn: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      id: row.id as InterestsReturnId,
      bodyId: row.bodyId as BodyId,
      readerBodyIds: row.readerBodyIds as BodyId[],
      personId: row.personId as PersonId,
      madeOn: calendarDateOf(row.madeOn),
      interestCount: row.interestCount,
    }));
  },

  async insertReturn(tx: Transaction, made: InterestsReturn): Promise<void> {
    await tx.interestsReturn.createMany({
      data: { ...made, readerBodyIds: [...made.readerBodyIds], madeOn: dateColumn(made.madeOn) },
    });
  },
};

function interestOfRow(
  row: RegisteredInterestModel & { readonly words: InterestWordsModel | null },
): Stored<RegisteredInterest> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const endedOn = calendarDateOf(row.endedOn);
  const value: RegisteredInterest = {
    id: row.id as RegisteredInterestId,
    bodyId,
    readerBodyIds,
    personId: row.personId as PersonId,
    kind: row.kind as InterestKind,
    isOfPartner: row.isOfPartner,
    what: row.words?.what ?? null,
    since: calendarDateOf(row.since),
    registeredOn: calendarDateOf(row.registeredOn),
    ended: endedOn === null ? null : { on: endedOn, reason: row.endedReason ?? '' },
    marking: row.isSensitive ? { ...unmarked, level: 'officialSensitive' } : unmarked,
  };
  return { value, version: row.version, bodyId, readerBodyIds };
}
