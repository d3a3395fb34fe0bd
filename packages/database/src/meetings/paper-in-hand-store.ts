import type { BodyId } from '@concordat/domain/bodies';
import type {
  AgendaItemId,
  KeptText,
  MeetingId,
  PaperId,
  PaperInHand,
  PaperInHandId,
  PaperInHandStatus,
  PaperText,
  PaperVersion,
  SittingId,
} from '@concordat/domain/meetings';
import { clearanceColumn } from '../columns/clearance-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { PaperInHandModel, PaperVersionModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';
import { readershipColumns } from './row-of-part.ts';

/** Papers while they are written, with every version that was submitted; none is ever deleted. */
export const paperInHandStore = {
  async load(tx: Transaction, id: PaperInHandId): Promise<Stored<PaperInHand> | null> {
    const row = await tx.paperInHand.findUnique({
      where: { id },
      include: { versions: { orderBy: { number: 'asc' } } },
    });
    return row && paperOfRow(row);
  },

  async insert(tx: Transaction, paper: PaperInHand): Promise<void> {
    await tx.paperInHand.createMany({ data: rowOfPaper(paper) });
  },

  async save(tx: Transaction, paper: PaperInHand, { version }: Stored<PaperInHand>): Promise<void> {
    const { id, ...columns } = rowOfPaper(paper);
    const { count } = await tx.paperInHand.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'PaperInHand', id, version);
    await restrictParts(tx, paper);
  },

  /** What the last sitting came to; earlier ones do not matter to what is kept of the next. */
  async lastKept(tx: Transaction, id: PaperInHandId): Promise<readonly KeptText[]> {
    const row = await tx.paperKeptText.findFirst({
      where: { paperInHandId: id },
      orderBy: { version: 'desc' },
    });
    return row === null
      ? []
      : [
          {
            sittingId: row.sittingId as SittingId,
            version: row.version,
            text: row.text as unknown as PaperText,
            at: instantOf(row.at),
            byName: row.byName,
          },
        ];
  },

  /** Keeps the last of these texts, in the place of the one that was last where that is not among them. */
  async keep(
    tx: Transaction,
    paper: PaperInHand,
    kept: readonly KeptText[],
    before: readonly KeptText[],
    newId: () => string,
  ): Promise<void> {
    const saved = kept.at(-1);
    if (saved === undefined) return;
    const replaced = before.find((each) => !kept.includes(each));
    if (replaced !== undefined) {
      await tx.paperKeptText.deleteMany({ where: { paperInHandId: paper.id, version: replaced.version } });
    }
    const { at, text, ...columns } = saved;
    await tx.paperKeptText.create({
      data: { ...partOf(paper), ...columns, id: newId(), at: instantColumn(at), text: json(text) },
    });
  },

  async addVersion(tx: Transaction, paper: PaperInHand, newId: () => string): Promise<void> {
    const version = paper.versions.at(-1);
    if (version === undefined) return;
    const { at, text, itemId, ...columns } = version;
    await tx.paperVersion.create({
      data: {
        ...partOf(paper),
        ...columns,
        id: newId(),
        at: instantColumn(at),
        text: json(text),
        agendaItemId: itemId,
      },
    });
  },
};

/**
 * What was written while a paper was less restricted becomes no easier to read than the paper; who could not read a
 * text never comes to read it by being named later.
 */
async function restrictParts(tx: Transaction, { id, text }: PaperInHand): Promise<void> {
  const { clearance, namedReaderIds } = readershipColumns(text);
  const lower = { where: { paperInHandId: id, clearance: { lt: clearance } }, data: { clearance } };
  await tx.paperVersion.updateMany(lower);
  await tx.paperKeptText.updateMany(lower);
  if (namedReaderIds.length === 0) return;
  await narrowReaders(tx, 'paper_version', id, namedReaderIds);
  await narrowReaders(tx, 'paper_kept_text', id, namedReaderIds);
}

/** Those named before who are named still; a text that none of them could read stays for whom it was. */
async function narrowReaders(
  tx: Transaction,
  table: 'paper_version' | 'paper_kept_text',
  id: PaperInHandId,
  named: readonly string[],
): Promise<void> {
  await tx.$executeRaw`update ${Prisma.raw(table)} set named_reader_ids =
      case when cardinality(named_reader_ids) = 0 then ${named}::uuid[]
      else array(select reader from unnest(named_reader_ids) reader where reader = any (${named}::uuid[])) end
    where paper_in_hand_id = ${id}::uuid
      and (cardinality(named_reader_ids) = 0 or named_reader_ids && ${named}::uuid[])`;
}

function partOf(paper: PaperInHand) {
  return {
    bodyId: paper.bodyId,
    readerBodyIds: [...paper.readerBodyIds],
    paperInHandId: paper.id,
    ...readershipColumns(paper.text),
  };
}

function json(text: PaperText): Prisma.InputJsonValue {
  return text as unknown as Prisma.InputJsonValue;
}

function paperOfRow(row: PaperInHandModel & { readonly versions: readonly PaperVersionModel[] }) {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const value: PaperInHand = {
    id: row.id as PaperInHandId,
    bodyId,
    readerBodyIds,
    status: row.status as PaperInHandStatus,
    text: row.text as unknown as PaperText,
    begunBy: { userId: row.begunByUserId, name: row.begunByName },
    savedAt: instantOf(row.savedAt),
    savedByName: row.savedByName,
    withdrawnReason: row.withdrawnReason,
    latestNumber: row.latestNumber,
    versions: row.versions.map(versionOfRow),
  };
  return { value, version: row.version, bodyId, readerBodyIds };
}

function versionOfRow(row: PaperVersionModel): PaperVersion {
  return {
    number: row.number,
    text: row.text as unknown as PaperText,
    sha256: row.sha256,
    at: instantOf(row.at),
    byName: row.byName,
    meetingId: row.meetingId as MeetingId,
    itemId: row.agendaItemId as AgendaItemId,
    paperId: row.paperId as PaperId,
  };
}

function rowOfPaper({ text, begunBy, savedAt, versions: _versions, readerBodyIds, ...rest }: PaperInHand) {
  return {
    ...rest,
    readerBodyIds: [...readerBodyIds],
    title: text.title,
    text: json(text),
    begunByUserId: begunBy.userId,
    begunByName: begunBy.name,
    savedAt: instantColumn(savedAt),
    clearance: clearanceColumn(text.marking.level),
    namedReaderIds: [...text.namedReaders],
  };
}
