import type { BodyId } from '@concordat/domain/bodies';
import type {
  Consultation,
  PreceptProposal,
  PreceptProposalId,
  PreceptStatus,
  PreceptStep,
} from '@concordat/domain/finance';
import type { FinancialYear } from '@concordat/domain/kernel';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from '../write/transaction.ts';

/** The precept of a body and year; there is one, from its first consultation to its issue. */
export const preceptProposalStore = {
  async ofYear(
    tx: Transaction,
    bodyId: BodyId,
    financialYear: FinancialYear,
  ): Promise<Stored<PreceptProposal> | null> {
    const row = await tx.preceptProposal.findUnique({
      where: { bodyId_financialYear: { bodyId, financialYear } },
    });
    if (row === null) return null;
    const readerBodyIds = row.readerBodyIds as BodyId[];
    const value: PreceptProposal = {
      id: row.id as PreceptProposalId,
      bodyId,
      readerBodyIds,
      year: financialYear,
      status: row.status as PreceptStatus | null,
      steps: row.steps as unknown as PreceptStep[],
      consultations: row.consultations as unknown as Consultation[],
    };
    return { value, version: row.version, bodyId, readerBodyIds };
  },

  async save(
    tx: Transaction,
    proposal: PreceptProposal,
    before: Stored<PreceptProposal> | null,
  ): Promise<void> {
    const { id, bodyId, readerBodyIds, year, status } = proposal;
    const data = {
      bodyId,
      readerBodyIds: [...readerBodyIds],
      financialYear: year,
      status,
      steps: proposal.steps as unknown as Prisma.InputJsonValue,
      consultations: proposal.consultations as unknown as Prisma.InputJsonValue,
    };
    if (before === null) {
      await tx.preceptProposal.createMany({ data: { id, ...data } });
      return;
    }
    const { version } = before;
    const { count } = await tx.preceptProposal.updateMany({
      where: { id, version },
      data: { ...data, version: version + 1 },
    });
    expectWritten(count, 'PreceptProposal', id, version);
  },
};
