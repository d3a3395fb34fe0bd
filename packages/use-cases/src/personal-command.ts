import type { Viewer } from '@concordat/domain/access';
import type { Circumstances, PersonalDecision } from '@concordat/domain/kernel';
import type { z } from 'zod';
import { type CommandParts, commandOf, loadedAndDecided, type UseCase } from './command.ts';

/** What makes one command about somebody's own things different from another. */
export interface PersonalCommandParts<
  Input extends z.ZodType,
  Loaded,
  State,
  Refusal extends { readonly kind: string },
  Result,
> extends CommandParts<Input, undefined, Loaded, State, Refusal, Result> {
  readonly decide: (
    loaded: Loaded,
    command: z.output<Input>,
    circumstances: Circumstances<Viewer>,
  ) => PersonalDecision<State, Refusal>;
}

/**
 * A command about what is the person's alone, such as a note beside a paper: permission, form, load, decide, save, once
 * for each key. It enters no body's record, so there is no audit entry, no message, and nobody takes a turn for it; what
 * another device of theirs wrote meanwhile is met by the version in `save`.
 */
export function personalCommand<
  Input extends z.ZodType,
  Loaded,
  State,
  Refusal extends { readonly kind: string },
  Result,
>(
  parts: PersonalCommandParts<Input, Loaded, State, Refusal, Result>,
): UseCase<z.input<Input>, Result, Loaded, Refusal> {
  return commandOf(parts, async (tx, command, given) => {
    const { loaded, decision } = await loadedAndDecided(parts, parts.decide, tx, command, given);
    await parts.save(tx, decision.state, { ...given, loaded, command });
    return parts.answer(decision.state, loaded);
  });
}
