import type { Agenda, MeetingId, Paper } from '@concordat/domain/meetings';
import type { Transaction } from '../write/transaction.ts';
import { rowsOfPapers } from './paper-rows.ts';

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
    const { papers, sections, paragraphs, recommendations, tables } = rowsOfPapers(
      { ...agenda, importId: null },
      placed,
      1,
    );
    await tx.paper.createMany({ data: papers });
    await tx.paperSection.createMany({ data: sections });
    await tx.paperParagraph.createMany({ data: paragraphs });
    await tx.recommendation.createMany({ data: recommendations });
    await tx.paperTable.createMany({ data: tables });
  },
};
