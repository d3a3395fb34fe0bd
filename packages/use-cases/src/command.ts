import { inTransaction, type Transaction } from '@concordat/database';
import type { Viewer } from '@concordat/domain/access';
import type { Circumstances, Refused } from '@concordat/domain/kernel';
import type { z } from 'zod';
import type { Accepted, Answer } from './answers.ts';
import { assertFreshlyProved } from './assert-freshly-proved.ts';
import { assertPermitted, type Needs } from './assert-permitted.ts';
import type { CommandContext } from './command-context.ts';
import { problemsOf, saidPlainly } from './field-problems.ts';
import { GivenUp } from './given-up.ts';
import { claimKey, rememberAnswer } from './idempotency.ts';
import { NotPermitted } from './not-permitted.ts';
import { runAgainWhenOvertaken } from './run-again-when-overtaken.ts';

/** What every command has, whether it enters a body's record or is about somebody's own things. */
export interface CommandParts<
  Input extends z.ZodType,
  Prepared,
  Loaded,
  State,
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
  /** Null when what the command names is not there for this viewer. */
  readonly load: (
    tx: Transaction,
    command: z.output<Input>,
    given: Given<Prepared>,
  ) => Promise<Loaded | null>;
  /** The version a command's `expectedVersion` must name; null where it changes nothing that is there, or loses nothing by coming late. */
  readonly versionOf: ((loaded: Loaded) => number) | null;
  readonly save: (
    tx: Transaction,
    state: State,
    given: Saving<Prepared, Loaded, z.output<Input>>,
  ) => Promise<void>;
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
  (context: CommandContext, command: Command): Promise<Answer<Result, Loaded, Refusal>>;
  readonly needs: Needs;
  readonly needsFreshProof: boolean;
  readonly input: z.ZodType;
}

/**
 * Permission and form, then the work in one transaction, once for each key. Throws `NotPermitted` for what the viewer may
 * not do and for what is not there, `FreshProofNeeded` for what they must first confirm.
 */
export function commandOf<
  Input extends z.ZodType,
  Prepared,
  Loaded,
  State,
  Refusal extends { readonly kind: string },
  Result,
>(
  parts: CommandParts<Input, Prepared, Loaded, State, Refusal, Result>,
  work: (tx: Transaction, command: z.output<Input>, given: Given<Prepared>) => Promise<Result>,
): UseCase<z.input<Input>, Result, Loaded, Refusal> {
  const needsFreshProof = parts.needsFreshProof ?? false;

  async function onceForKey(
    tx: Transaction,
    command: z.output<Input>,
    given: Given<Prepared>,
  ): Promise<Accepted<Result>> {
    const key = await claimKey<Result>(tx, parts.name, command, given.context);
    if (key?.answer !== undefined) return { outcome: 'accepted', state: key.answer, replayed: true };
    const state = await work(tx, command, given);
    await rememberAnswer(tx, key, state);
    return { outcome: 'accepted', state, replayed: false };
  }

  async function run(context: CommandContext, given: unknown): Promise<Answer<Result, Loaded, Refusal>> {
    assertPermitted(context.viewer, parts.needs);
    if (needsFreshProof) assertFreshlyProved(context);
    const parsed = parts.input.safeParse(given, { error: saidPlainly });
    if (!parsed.success) return { outcome: 'invalid', fields: problemsOf(parsed.error) };
    const command = parsed.data;
    const prepared = (await parts.prepare?.(command, context)) as Prepared;
    try {
      return await runAgainWhenOvertaken(() =>
        inTransaction(context.prisma, context.viewer, (tx) => onceForKey(tx, command, { context, prepared })),
      );
    } catch (error) {
      if (error instanceof GivenUp) return error.answer as Answer<Result, Loaded, Refusal>;
      throw error;
    }
  }

  return Object.assign(run, { needs: parts.needs, needsFreshProof, input: parts.input });
}

/** Loads what the command is about and decides; leaves the transaction where it is not there, has changed, or is refused. */
export async function loadedAndDecided<
  Input extends z.ZodType,
  Prepared,
  Loaded,
  State,
  Refusal extends { readonly kind: string },
  Result,
  Made extends { readonly outcome: 'accepted'; readonly state: State },
>(
  parts: CommandParts<Input, Prepared, Loaded, State, Refusal, Result>,
  decide: (
    loaded: Loaded,
    command: z.output<Input>,
    circumstances: Circumstances<Viewer>,
  ) => Made | Refused<Refusal>,
  tx: Transaction,
  command: z.output<Input>,
  given: Given<Prepared>,
): Promise<{ readonly loaded: Loaded; readonly decision: Made }> {
  const loaded = await parts.load(tx, command, given);
  if (loaded === null) throw new NotPermitted();
  if (parts.versionOf !== null && expectedVersionOf(command) !== parts.versionOf(loaded)) {
    throw new GivenUp({ outcome: 'conflict', current: loaded });
  }
  const { now, newId, viewer: by } = given.context;
  const decision = decide(loaded, command, { now, by, newId });
  if (decision.outcome === 'refused') throw new GivenUp(refused(parts, decision.refusal));
  return { loaded, decision };
}

function refused<Refusal extends { readonly kind: string }>(
  parts: {
    readonly sentenceFor: (refusal: Refusal) => string;
    readonly pathFor?: { readonly [Kind in Refusal['kind']]?: string };
  },
  refusal: Refusal,
) {
  const path = parts.pathFor?.[refusal.kind as Refusal['kind']];
  const sentence = parts.sentenceFor(refusal);
  return { outcome: 'refused' as const, refusal, sentence, ...(path === undefined ? {} : { path: [path] }) };
}

function expectedVersionOf(command: unknown): unknown {
  return (command as { expectedVersion?: number }).expectedVersion;
}
