import type { ReadModel } from '@concordat/database/reads';
import type { Viewer } from '@concordat/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import type { Need } from './need.ts';
import type { RequestContext } from './request-context.ts';
import { selectedPaths } from './selected-paths.ts';
import { signedIn } from './signed-in.ts';

/** What a root field is asked with. */
export interface Asked<Args> {
  readonly args: Args;
  readonly context: RequestContext;
  readonly viewer: Viewer;
  /** Whether the caller selects a field, by its dotted path below the root field. */
  readonly selects: (path: string) => boolean;
}

/** One statement and its values, ready to run; null when the answer is null without asking the database. */
export type PlannedRead = { readonly text: string; readonly values: readonly unknown[] } | null;

/** How a root field turns what it is asked into one statement; throws what a caller may read. */
export type Plan<Args> = (asked: Asked<Args>) => PlannedRead;

/**
 * The options of a root field answered by one statement whose JSON has the shape of the field's type. The plan
 * stays on the field, so that a trusted document can be bound to it.
 */
export function answeredBy<Args>(need: Need, plan: Plan<Args>) {
  return {
    authScopes: { meets: need },
    extensions: { need, plan },
    resolve: async (
      _root: unknown,
      args: Args,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Promise<never> => {
      const paths = selectedPaths(info.fieldNodes, info.fragments);
      const asked = { args, context, viewer: signedIn(context), selects: (path: string) => paths.has(path) };
      // JSON has no type; that it has the shape of the field's type is proved by the identity check.
      return JSON.parse(await textOf(context, plan(asked))) as never;
    },
  };
}

/** The answer's JSON exactly as the database wrote it. */
export function textOf(context: RequestContext, read: PlannedRead): Promise<string> {
  if (read === null) return Promise.resolve('null');
  return context.readPool.readJsonAs(signedIn(context), read.text, read.values);
}

/** The statement of a read model with the values for this asking. */
export function planned<Input>(model: ReadModel<Input>, input: Input): NonNullable<PlannedRead> {
  return { text: model.text, values: model.valuesOf(input) };
}
