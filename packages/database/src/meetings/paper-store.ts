import type { Agenda, MeetingId, Paper, PaperId, Recommendation } from '@concordat/domain/meetings';
import { expectWritten } from '../columns/expect-written.ts';
import type { Transaction } from '../write/transaction.ts';
import { recommendationOfRow, rowsOfPapers } from './paper-rows.ts';

/** Papers that are written in the office, beside those that an import brings. */
export const paperStore = {
  /** What the papers of a meeting are called, where they stand and what they were drawn from. */
  async namesOf(
    tx: Transaction,
    meetingId: MeetingId,
  ): Promise<readonly Pick<Paper, 'agendaItemId' | 'title' | 'sourceDocuments'>[]> {
    const rows = await tx.paper.findMany({
      where: { meetingId },
      select: { agendaItemId: true, title: true, sourceDocuments: true },
      orderBy: { id: 'asc' },
    });
    return rows as readonly Pick<Paper, 'agendaItemId' | 'title' | 'sourceDocuments'>[];
  },

  /** Puts a paper behind those the meeting has, with all its parts. */
  async add(tx: Transaction, paper: Paper, agenda: Agenda): Promise<void> {
    const { _max } = await tx.paper.aggregate({ where: { meetingId: agenda.id }, _max: { position: true } });
    const placed = [{ paper, position: (_max.position ?? 0) + 1 }];
    const { papers, ...rows } = rowsOfPapers({ ...agenda, importId: null }, placed, 1);
    await tx.paper.createMany({ data: papers });
    await addParts(tx, rows);
  },

  /** What stands in the pack as that paper, as far as the next version needs to know. */
  async recommendationsOf(tx: Transaction, paperId: PaperId): Promise<readonly Recommendation[]> {
    const rows = await tx.recommendation.findMany({ where: { paperId }, orderBy: { position: 'asc' } });
    return rows.map(recommendationOfRow);
  },

  /** Puts other words in the place of a paper: its id, its place and its label stay, its version counts on. */
  async replace(tx: Transaction, paper: Paper, agenda: Agenda): Promise<void> {
    const before = await tx.paper.findUniqueOrThrow({
      where: { id: paper.id },
      select: { position: true, version: true },
    });
    const { papers, ...rows } = rowsOfPapers(
      { ...agenda, importId: null },
      [{ paper, position: before.position }],
      before.version + 1,
    );
    const of = { where: { paperId: paper.id } };
    await tx.paperParagraph.deleteMany(of);
    await tx.paperSection.deleteMany(of);
    await tx.recommendation.deleteMany(of);
    await tx.paperTable.deleteMany(of);
    const [{ id, ...columns }] = papers as [(typeof papers)[number]];
    const { count } = await tx.paper.updateMany({ where: { id, version: before.version }, data: columns });
    expectWritten(count, 'Paper', id, before.version);
    await addParts(tx, rows);
  },
};

async function addParts(
  tx: Transaction,
  { sections, paragraphs, recommendations, tables }: Omit<ReturnType<typeof rowsOfPapers>, 'papers'>,
): Promise<void> {
  await tx.paperSection.createMany({ data: sections });
  await tx.paperParagraph.createMany({ data: paragraphs });
  await tx.recommendation.createMany({ data: recommendations });
  await tx.paperTable.createMany({ data: tables });
}
