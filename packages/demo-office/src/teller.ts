import type { Role, Viewer } from '@concordat/domain/access';
import type { BodyId, PersonId } from '@concordat/domain/bodies';
import { type Instant, instant } from '@concordat/domain/kernel';
import type { Answer, CommandContext } from '@concordat/use-cases';

/** What the story is written with: where to, how ids are made, and the clock on the wall. */
export type StoryParts = {
  readonly prisma: CommandContext['prisma'];
  readonly newId: () => string;
  readonly realNow: Instant;
};

export type Teller = {
  /** The office's own work for these bodies: opening it, before anybody has a role. */
  readonly opening: (at: string, hand: 'first' | 'second', ...bodyIds: readonly BodyId[]) => CommandContext;
  /** Somebody of the office at work. */
  readonly as: (
    at: string,
    user: { userId: string; name: string; role: Role; personId?: PersonId },
    ...bodyIds: readonly BodyId[]
  ) => CommandContext;
};

export function tellerOf({ prisma, newId, realNow }: StoryParts): Teller {
  const context = (at: string, viewer: Viewer): CommandContext => ({
    viewer,
    prisma,
    now: instant(at),
    realNow,
    newId,
    requestId: 'demo-story',
    // Whoever signs in the story has just proved who they are.
    provedAt: realNow,
  });
  return {
    opening: (at, hand, ...bodyIds) =>
      context(at, {
        userId: `office-opening-${hand}`,
        personId: null,
        name: 'Opening of the office',
        roles: ['monitoringOfficer', 'governanceOfficer'],
        bodyIds,
        clearance: 'officialSensitive',
        via: 'system',
        scopes: null,
      }),
    as: (at, { userId, name, role, personId = null }, ...bodyIds) =>
      context(at, {
        userId,
        personId,
        name,
        roles: [role],
        bodyIds,
        clearance: 'officialSensitive',
        via: 'session',
        scopes: null,
      }),
  };
}

/** What an accepted command came to; the story stops, with the sentence a person would have been shown, otherwise. */
export function come<State, Current, Refusal>(answer: Answer<State, Current, Refusal>, to: string): State {
  if (answer.outcome === 'accepted') return answer.state;
  const why = 'sentence' in answer ? answer.sentence : JSON.stringify(answer);
  throw new Error(`The demo office could not ${to}: ${why}`);
}
