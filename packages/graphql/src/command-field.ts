import {
  type Answer,
  ClockJumped,
  type CommandContext,
  FreshProofNeeded,
  NotPermitted,
} from '@concordat/use-cases';
import type { InputObjectRef, ObjectRef } from '@pothos/core';
import { answerError } from './answer-error.ts';
import { builder } from './builder.ts';
import { ConflictAnswer, RefusedAnswer, ValidationErrorsAnswer } from './command-answers.ts';
import { idIn, idOfNothing, userIdIn } from './id-args.ts';
import { type Need, needs } from './need.ts';
import type { RequestContext } from './request-context.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Of> ? Of : never;

export interface CommandField<Input extends object, State, Current, Refusal, Payload> {
  readonly description: string;
  readonly need: Need;
  readonly input: InputObjectRef<Types, Input>;
  /** Which fields of the input are ids of nodes, and of what type; the use case gets the ids inside them. */
  readonly ids?: { readonly [Field in keyof Input]?: string };
  readonly run: (
    context: CommandContext,
    command: never,
    request: RequestContext,
  ) => Promise<Answer<State, Current, Refusal>>;
  /** The type of the answer when it was done. */
  readonly done: ObjectRef<Types, Payload>;
  readonly answer: (state: State, input: Input, request: RequestContext) => Payload | Promise<Payload>;
  /** A refusal that is an answer after all, such as content that is known already; null for any other. */
  readonly answerRefusal?: (refusal: Refusal) => Payload | null;
  /** The node to show when somebody else was first; left out where a command changes nothing that is there. */
  readonly currentId?: (input: Input, current: Current) => string | null;
}

/**
 * The one way from a use case to the API: a mutation whose result is the answer or, as data, why there is none.
 * What the caller may not do is thrown, with the same words as what is not there.
 */
export function commandField<Input extends object, State, Current, Refusal extends { kind: string }, Payload>(
  name: string,
  command: CommandField<Input, State, Current, Refusal, Payload>,
): void {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const { description, need, input, done, currentId } = command;
  const conflicts = currentId === undefined ? [] : [ConflictAnswer];
  builder.mutationField(name, (t) =>
    t.field({
      ...needs(need),
      type: done,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      errors: {
        types: [RefusedAnswer, ValidationErrorsAnswer, ...conflicts],
        directResult: true,
        union: { name: `${title}Result`, description: `What ${name} came to.` },
      },
      resolve: (_root, args, context) =>
        outcomeOf(command, (args as unknown as { input: Input }).input, context) as never,
    }),
  );
}

async function outcomeOf<Input extends object, State, Current, Refusal extends { kind: string }, Payload>(
  { ids = {}, run, answer, answerRefusal, currentId }: CommandField<Input, State, Current, Refusal, Payload>,
  input: Input,
  request: RequestContext,
): Promise<Payload> {
  const outcome = await run(request.command(), withLocalIds(input, ids) as never, request).catch(hidden);
  switch (outcome.outcome) {
    case 'accepted':
      if (outcome.replayed) request.wasReplayed();
      return answer(outcome.state, input, request);
    case 'invalid':
      throw new ValidationErrorsAnswer(outcome.fields);
    case 'conflict':
      throw new ConflictAnswer(currentId?.(input, outcome.current) ?? null);
    case 'refused': {
      const { refusal, sentence, path } = outcome;
      if (refusal.kind === 'IdempotencyKeyReused')
        throw new RefusedAnswer('IDEMPOTENCY_KEY_REUSED', sentence, path);
      const answered = answerRefusal?.(refusal as Refusal) ?? null;
      if (answered !== null) return answered;
      throw new RefusedAnswer(refusal.kind, sentence, path);
    }
  }
}

function withLocalIds<Input extends object>(
  input: Input,
  ids: { readonly [Field in keyof Input]?: string },
): Input {
  const local = Object.entries(ids as Record<string, string>).flatMap(([field, type]) => {
    const given = (input as Record<string, unknown>)[field];
    return typeof given === 'string' ? [[field, idInside(type, given)] as const] : [];
  });
  return { ...input, ...Object.fromEntries(local) };
}

function idInside(type: string, id: string): string {
  return (type === 'User' ? userIdIn(id) : idIn(type, id)) ?? idOfNothing;
}

function hidden(error: unknown): never {
  if (error instanceof NotPermitted) throw answerError('NOT_FOUND', error.message);
  if (error instanceof FreshProofNeeded) throw answerError('STEP_UP_REQUIRED', error.message);
  if (error instanceof ClockJumped) throw answerError('UNAVAILABLE', error.message);
  throw error;
}
