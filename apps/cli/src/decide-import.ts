import { inTransaction } from '@concordat/database';
import { bodyStore, packImportStore } from '@concordat/database/stores';
import { type Id, parseId } from '@concordat/domain/kernel';
import { acceptImport, rejectImport } from '@concordat/use-cases';
import { v7 } from 'uuid';
import { acceptedOrFail } from './accepted-or-fail.ts';
import { commandLineContext } from './command-line-context.ts';
import { Failure } from './failure.ts';
import { type OpenOffice, withOffice } from './open-office.ts';
import type { Terminal } from './terminal.ts';

export type DecideImport = {
  readonly decision: 'accept' | 'reject';
  readonly importId: string;
  readonly replace: boolean;
  readonly reason?: string | undefined;
};

/** Accepts a pending import into the record, or rejects it with a reason. */
export function decideImport(
  { decision, importId, replace, reason }: DecideImport,
  terminal: Terminal,
): Promise<void> {
  if (decision === 'reject' && !reason) throw new Failure('Say why with --reason.');
  const id = parseId<'Import'>(importId);
  if (id === null) throw new Failure(`"${importId}" is not the id of an import.`);
  return withOffice(terminal, async (office) => {
    const { context, version } = await found(office, id);
    if (decision === 'accept') {
      const command = {
        importId: id,
        expectedVersion: version,
        idempotencyKey: v7(),
        replaceExisting: replace,
      };
      const { meetingId } = acceptedOrFail(await acceptImport(context, command));
      terminal.result(`Accepted: the meeting is ${meetingId}.`);
    } else {
      acceptedOrFail(
        await rejectImport(context, { importId: id, reason: reason ?? '', expectedVersion: version }),
      );
      terminal.result('Rejected.');
    }
  });
}

async function found({ prisma }: OpenOffice, id: Id<'Import'>) {
  const nobody = commandLineContext(prisma, []);
  const bodies = await inTransaction(prisma, nobody.viewer, (tx) => bodyStore.all(tx));
  const everybody = commandLineContext(
    prisma,
    bodies.map((body) => body.id),
  );
  const stored = await inTransaction(prisma, everybody.viewer, (tx) => packImportStore.load(tx, id));
  if (stored === null) throw new Failure(`There is no import ${id}.`);
  return { context: commandLineContext(prisma, [stored.bodyId]), version: stored.version };
}
