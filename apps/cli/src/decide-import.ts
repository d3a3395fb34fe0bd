import { inTransaction } from '@concordat/database';
import { bodyStore, packImportStore } from '@concordat/database/stores';
import { blockingQuestions } from '@concordat/domain/imports';
import { type Id, parseId } from '@concordat/domain/kernel';
import { acceptImport, answerImportQuestion, rejectImport } from '@concordat/use-cases';
import { v7 } from 'uuid';
import { acceptedOrFail } from './accepted-or-fail.ts';
import { commandLineContext } from './command-line-context.ts';
import { Failure } from './failure.ts';
import { importFindings } from './import-findings.ts';
import { type OpenOffice, withOffice } from './open-office.ts';
import type { Terminal } from './terminal.ts';

export type DecideImport = {
  readonly decision: 'accept' | 'reject' | 'findings' | 'answer';
  readonly importId: string;
  readonly replace: boolean;
  readonly reason?: string | undefined;
  /** Which finding is answered, as `findings` numbers them; `all` is every one that must be answered. */
  readonly finding?: string | undefined;
  readonly answer?: string | undefined;
};

/** Shows what a pending import asks, answers it, accepts it into the record, or rejects it with a reason. */
export function decideImport(asked: DecideImport, terminal: Terminal): Promise<void> {
  const { decision, importId, replace, reason } = asked;
  if (decision === 'reject' && !reason) throw new Failure('Say why with --reason.');
  if (decision === 'answer' && (!asked.finding || !asked.answer)) {
    throw new Failure('Say which finding with --finding (a number, or all) and what with --answer.');
  }
  const id = parseId<'Import'>(importId);
  if (id === null) throw new Failure(`"${importId}" is not the id of an import.`);
  return withOffice(terminal, async (office) => {
    const { context, version, value } = await found(office, id);
    if (decision === 'findings') return terminal.result(importFindings(value));
    if (decision === 'answer') return answer(office, id, asked, terminal);
    if (decision === 'accept') {
      const command = {
        importId: id,
        expectedVersion: version,
        idempotencyKey: v7(),
        replaceExisting: replace,
      };
      const { meetingId } = acceptedOrFail(await acceptImport(context, command));
      return terminal.result(`Accepted: the meeting is ${meetingId}.`);
    }
    acceptedOrFail(
      await rejectImport(context, { importId: id, reason: reason ?? '', expectedVersion: version }),
    );
    terminal.result('Rejected.');
  });
}

/** One answer to one finding, or the same to each that must be answered; what is left is shown. */
async function answer(
  office: OpenOffice,
  importId: Id<'Import'>,
  { finding: named = '', answer: words = '' }: DecideImport,
  terminal: Terminal,
): Promise<void> {
  const { value, context, version } = await found(office, importId);
  const chosen =
    named === 'all'
      ? blockingQuestions(value)
      : value.findings.filter(({ position }) => String(position + 1) === named);
  if (chosen.length === 0) {
    throw new Failure(
      named === 'all'
        ? 'Nothing of this import has to be answered.'
        : `There is no finding ${named}; see: concordat import findings ${importId}`,
    );
  }
  let expectedVersion = version;
  for (const { id: findingId } of chosen) {
    const command = { importId, findingId, answer: words, expectedVersion };
    ({ version: expectedVersion } = acceptedOrFail(await answerImportQuestion(context, command)));
  }
  terminal.result(importFindings((await found(office, importId)).value));
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
  return {
    context: commandLineContext(prisma, [stored.bodyId]),
    version: stored.version,
    value: stored.value,
  };
}
