import { inTransaction, lendBody, type Transaction } from '@concordat/database';
import { section114Store, takeTurn } from '@concordat/database/stores';
import type { Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import { type SpendingStopped, sentenceForStop, stopOfCommitment } from '@concordat/domain/finance';
import type { Circumstances, Commitment, Decision, Instant } from '@concordat/domain/kernel';
import type { z } from 'zod';
import type { Accepted, Answer } from './answers.ts';
import { assertFreshlyProved } from './assert-freshly-proved.ts';
import { assertPermitted, type Needs } from './assert-permitted.ts';
import type { CommandContext } from './command-context.ts';
import { problemsOf, saidPlainly } from './field-problems.ts';
import { GivenUp } from './given-up.ts';
import { claimKey, rememberAnswer } from './idempotency.ts';
import { NotPermitted } from './not-permitted.ts';
import { type AuditedObject, type RecordableEvent, recordEvents } from './record-events.ts';
import { runAgainWhenOvertaken } from './run-again-when-overtaken.ts';

/** What makes one use case different from another; the five steps themselves are `useCase`, once. */
export interface UseCaseParts<
  Input extends z.ZodType,
  Prepared,
  Loaded,
  State,
  Event extends RecordableEvent,
  Refusal extends { readonly kind: string },
  Result,
> {
  /** As the audit trail and idempotency know it. */
  readonly name: string;
  readonly needs: Needs;
  /** Asks a person for a password or code within the last five minutes: roles, keys, signing, publishing. */
  readonly needsFreshProof?: true;
  /** Names every field that may be given; others are refused. */
  readonly input: Input;
  /** What takes long, before the transaction: reading a file, say. It must change nothing. */
  readonly prepare?: (command: z.output<Input>, context: CommandContext) => Promise<Prepared>;
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
  /** Null when what the command names is not there for this viewer. Runs when no one else writes for the body. */
  readonly load: (
    tx: Transaction,
    command: z.output<Input>,
    given: Given<Prepared>,
  ) => Promise<Loaded | null>;
  /** The version a command's `expectedVersion` must name; null where a command changes nothing that is there. */
  readonly versionOf: ((loaded: Loaded) => number) | null;
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
  readonly save: (
    tx: Transaction,
    state: State,
    given: Saving<Prepared, Loaded, z.output<Input>>,
  ) => Promise<void>;
  /** What an event is about. */
  readonly record: (event: Event) => AuditedObject;
  readonly sentenceFor: (refusal: Refusal) => string;
  /** Which field of the command a refusal belongs to. */
  readonly pathFor?: { readonly [Kind in Refusal['kind']]?: string };
  /** What is answered, and kept for the same key: plain JSON. */
  readonly answer: (state: State, loaded: Loaded) => Result;
}

export interface Given<Prepared> {
  readonly context: CommandContext;
  readonly prepared: Prepared;
}

export interface Saving<Prepared, Loaded, Command> extends Given<Prepared> {
  readonly loaded: Loaded;
  readonly command: Command;
}

export interface UseCase<Command, Result, Loaded, Refusal> {
  (context: CommandContext, command: Command): Promise<Answer<Result, Loaded, Refusal | SpendingStopped>>;
  readonly needs: Needs;
  readonly needsFreshProof: boolean;
  readonly input: z.ZodType;
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
): UseCase<z.input<Input>, Result, Loaded, Refusal> {
  type Command = z.output<Input>;
  const needsFreshProof = parts.needsFreshProof ?? false;

  async function inOneTransaction(
    tx: Transaction,
    command: Command,
    given: Given<Prepared>,
  ): Promise<Accepted<Result>> {
    const { context } = given;
    const key = await claimKey<Result>(tx, parts.name, command, context);
    if (key?.answer !== undefined) return { outcome: 'accepted', state: key.answer, replayed: true };

    const bodyId = await parts.bodyOf(tx, command, context);
    if (bodyId === null) throw new NotPermitted();
    const isOwn = context.viewer.bodyIds.includes(bodyId);
    if (!isOwn && !(await parts.isLent?.(tx, command, context))) throw new NotPermitted();
    const writing = (work: () => Promise<void>) =>
      isOwn ? work() : lendBody(tx, context.viewer, bodyId, work);
    await writing(() => takeTurn(tx, bodyId));
    const loaded = await parts.load(tx, command, given);
    if (loaded === null) throw new NotPermitted();
    if (parts.versionOf !== null && expectedVersionOf(command) !== parts.versionOf(loaded)) {
      throw new GivenUp({ outcome: 'conflict', current: loaded });
    }

    const { now, newId, viewer: by } = context;
    const decision = parts.decide(loaded, command, { now, by, newId });
    if (decision.outcome === 'refused') throw new GivenUp(refused(decision.refusal));
    const stop = await stopOf(tx, bodyId, parts.commits?.(decision.state, now) ?? null);
    if (stop !== null) {
      throw new GivenUp({ outcome: 'refused', refusal: stop, sentence: sentenceForStop(stop) });
    }

    await writing(async () => {
      await parts.save(tx, decision.state, { ...given, loaded, command });
      await recordEvents(tx, bodyId, decision.events, parts.record, context);
    });
    const state = parts.answer(decision.state, loaded);
    await rememberAnswer(tx, key, state);
    return { outcome: 'accepted', state, replayed: false };
  }

  function refused(refusal: Refusal) {
    const path = parts.pathFor?.[refusal.kind as Refusal['kind']];
    const sentence = parts.sentenceFor(refusal);
    return {
      outcome: 'refused' as const,
      refusal,
      sentence,
      ...(path === undefined ? {} : { path: [path] }),
    };
  }

  async function run(
    context: CommandContext,
    given: unknown,
  ): Promise<Answer<Result, Loaded, Refusal | SpendingStopped>> {
    assertPermitted(context.viewer, parts.needs);
    if (needsFreshProof) assertFreshlyProved(context);
    const parsed = parts.input.safeParse(given, { error: saidPlainly });
    if (!parsed.success) return { outcome: 'invalid', fields: problemsOf(parsed.error) };
    const command = parsed.data;
    const prepared = (await parts.prepare?.(command, context)) as Prepared;
    try {
      return await runAgainWhenOvertaken(() =>
        inTransaction(context.prisma, context.viewer, (tx) =>
          inOneTransaction(tx, command, { context, prepared }),
        ),
      );
    } catch (error) {
      if (error instanceof GivenUp) return error.answer as Answer<Result, Loaded, Refusal | SpendingStopped>;
      throw error;
    }
  }

  return Object.assign(run, { needs: parts.needs, needsFreshProof, input: parts.input });
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

function expectedVersionOf(command: unknown): unknown {
  return (command as { expectedVersion?: number }).expectedVersion;
}
