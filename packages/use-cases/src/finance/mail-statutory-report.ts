import type { Transaction } from '@concordat/database';
import { bodyStore, mailStore } from '@concordat/database/stores';
import type { Body } from '@concordat/domain/bodies';
import type { StatutoryReport } from '@concordat/domain/finance';
import { londonDateOf } from '@concordat/domain/kernel';
import type { CommandContext } from '../command-context.ts';

const path = '/admin/plan/budget';

/**
 * Queues what is said of a report for all its readers: the officer who made it, the head of the body and of the local
 * policing body of a force, and the auditor and members of the Panel by the addresses given
 * (Local Government Finance Act 1988 ss.114(4) and 115(1F)).
 */
export async function mailStatutoryReport(
  tx: Transaction,
  { report, body }: { readonly report: StatutoryReport; readonly body: Pick<Body, 'id' | 'kind'> },
  words: { readonly subject: string; readonly body: string },
  { newId, realNow, now }: CommandContext,
): Promise<void> {
  const mail = () => ({ id: newId(), at: realNow, ...words });
  const on = londonDateOf(now);
  for (const { address } of report.copies) await mailStore.toAddress(tx, address, mail());
  if (report.reportedByUserId !== null) {
    await mailStore.toAccount(tx, report.reportedByUserId, { ...mail(), path });
  }
  const above =
    body.kind === 'chiefOfficer' ? await bodyStore.ofKind(tx, report.readerBodyIds, 'policingBody') : [];
  for (const bodyId of [body.id, ...above]) {
    await mailStore.toOwner(tx, { postId: null, bodyId }, { ...mail(), on, path });
  }
}
