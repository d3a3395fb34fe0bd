import { lendBody, type Transaction } from '@concordat/database';
import { section114Store, takeTurn } from '@concordat/database/stores';
import type { Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { type SpendingStopped, sentenceForStop, stopOfCommitment } from '@concordat/domain/finance';
import type { Circumstances, Commitment, Decision, Instant } from '@concordat/domain/kernel';
import type { z } from 'zod';
import { type CommandParts, commandOf, loadedAndDecided, type UseCase } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { GivenUp } from './given-up.ts';
import { NotPermitted } from './not-permitted.ts';
import { type AuditedObject, type RecordableEvent, recordEvents } from './record-events.ts';

/** What makes one use case different from another; the five steps themselves are `useCase`, once. */
export interface UseCaseParts<
  Input extends z.ZodType,
  Prepared,
  Loaded,
  State,
  Event extends RecordableEvent,
  Refusal extends { readonly kind: string },
  Result,
> extends CommandParts<Input, Prepared, Loaded, State, Refusal, Result> {
  /**
   * The body whose record this is about, which must be one of the viewer's unless `isLent`; null when there is no such
   * record.
   */
  readonly bodyOf: (
    tx: Transaction,
    command: z.output<Input>,
    context: CommandContext,
  ) => Promise<BodyId | null> | BodyId | null;
  /**
   * Whether this command writes in the record of a body that is not the viewer's, by a right they have in it (a seat of
   * theirs at its forum, say). Asked, like `load`, of what they read with their own eyes; the body is lent for the
   * writing alone. Never where it is left out.
   */
  readonly isLent?: (tx: Transaction, command: z.output<Input>, context: CommandContext) => Promise<boolean>;
  readonly decide: (
    loaded: Loaded,
    command: z.output<Input>,
    circumstances: Circumstances<Viewer>,
  ) => Decision<State, Event, Refusal>;
  /**
   * What the body agrees to spend by it, which a report under section 114 may stop; null where this time it agrees to
   * nothing new. Left out where a command never does.
   */
  readonly commits?: (state: State, now: Instant) => Commitment | null;
  /** What an event is about. */
  readonly record: (event: Event) => AuditedObject;
}

/**
 * Permission, form, load, decide, save with audit and outbox: all of it or none. Throws `NotPermitted` for what the
 * viewer may not do and for what is not there, `FreshProofNeeded` for what they must first confirm. Writers for one body take turns, because its audit trail is one chain:
 * the turn begins before `load`, so what was loaded still holds when it is saved.
 */
export function useCase<
  Input extends z.ZodType,
  Loaded,
  State,
  Event extends RecordableEvent,
  Refusal extends { readonly kind: string },
  Result,
  Prepared = undefined,
>(
  parts: UseCaseParts<Input, Prepared, Loaded, State, Event, Refusal, Result>,
): UseCase<z.input<Input>, Result, Loaded, Refusal | SpendingStopped> {
  return commandOf(parts, async (tx, command, given) => {
    const { context } = given;
    const bodyId = await parts.bodyOf(tx, command, context);
    if (bodyId === null) throw new NotPermitted();
    const isOwn = context.viewer.bodyIds.includes(bodyId);
    if (!isOwn && !(await parts.isLent?.(tx, command, context))) throw new NotPermitted();
    const writing = (work: () => Promise<void>) =>
      isOwn ? work() : lendBody(tx, context.viewer, bodyId, work);
    await writing(() => takeTurn(tx, bodyId));
    const { loaded, decision } = await loadedAndDecided(parts, parts.decide, tx, command, given);
    const stop = await stopOf(tx, bodyId, parts.commits?.(decision.state, context.now) ?? null);
    if (stop !== null) {
      throw new GivenUp({ outcome: 'refused', refusal: stop, sentence: sentenceForStop(stop) });
    }
    await writing(async () => {
      await parts.save(tx, decision.state, { ...given, loaded, command });
      await recordEvents(tx, bodyId, decision.events, parts.record, context);
    });
    return parts.answer(decision.state, loaded);
  });
}

/** The one question asked of every commitment: whether a report under section 114 stops it. */
async function stopOf(
  tx: Transaction,
  bodyId: BodyId,
  commitment: Commitment | null,
): Promise<SpendingStopped | null> {
  if (commitment === null) return null;
  const reports = await section114Store.ofBody(tx, bodyId);
  return stopOfCommitment(
    reports.map(({ value }) => value),
    commitment,
  );
}
