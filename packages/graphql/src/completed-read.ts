import type { GraphQLResolveInfo } from 'graphql';
import type { Need } from './need.ts';
import type { Asking, RequestContext } from './request-context.ts';
import { type Plan, textOf } from './root-read.ts';
import { selectedPaths } from './selected-paths.ts';
import { signedIn } from './signed-in.ts';

/**
 * The options of a root field answered by one statement, to whose answer the domain adds what only it can say, such
 * as allowed commands. It is never bound: there is no text to hand on. Where nothing is needed, a visitor gets null.
 */
export function completedBy<Args, Answer, Complete>(
  need: Need,
  plan: Plan<Args>,
  complete: (answer: Answer, context: RequestContext) => Complete,
) {
  return {
    authScopes: { meets: need },
    extensions: { need, completed: { plan, complete } },
    resolve: async (
      _root: unknown,
      args: Args,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Promise<never> => {
      if (need === 'nothing' && context.viewer === null) return null as never;
      const paths = selectedPaths(info.fieldNodes, info.fragments);
      const asked = { args, context, viewer: signedIn(context), selects: (path: string) => paths.has(path) };
      const answer = JSON.parse(await textOf(context, plan(asked))) as Answer | null;
      return (answer === null ? null : complete(answer, context)) as never;
    },
  };
}

/**
 * The same, where what the domain adds follows from what was read and who asks alone: then a trusted document's answer
 * is kept whole for as long as neither changes.
 */
export function workedOutBy<Args, Answer, Complete>(
  need: Need,
  plan: Plan<Args>,
  complete: (answer: Answer, asking: Asking) => Complete,
) {
  const { extensions, ...field } = completedBy(need, plan, complete);
  return { ...field, extensions: { ...extensions, workedOut: plan } };
}

interface PageOf<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** Completes every node of a page. */
export function eachNode<Node, Complete, Asker extends Asking>(
  complete: (node: Node, asker: Asker) => Complete,
) {
  return (page: PageOf<Node>, asker: Asker): PageOf<Complete> => ({
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, node: complete(edge.node, asker) })),
  });
}
