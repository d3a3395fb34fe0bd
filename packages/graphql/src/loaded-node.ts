import { type NodeReads, partsOfGlobalId } from '@concordat/database/reads';
import { builder } from './builder.ts';
import { meets, type Need } from './need.ts';
import type { RequestContext } from './request-context.ts';
import { planned, textOf } from './root-read.ts';

export interface LoadedNode<Input, Node, Read = Node> {
  readonly need: Need;
  readonly reads: NodeReads<Input>;
  /** What the read model asks for besides the ids. */
  readonly inputOf: (context: RequestContext) => Input;
  /** Adds what only the domain can say; the node as read when left out. */
  readonly complete?: (read: Read, context: RequestContext) => Node;
  /** The form of the ids inside its global ids; UUIDs when left out. */
  readonly isLocalId?: (id: string) => boolean;
}

interface NodeType {
  readonly isLocalId: (id: string) => boolean;
  readonly load: (id: string, context: RequestContext) => Promise<unknown>;
}

const nodeTypes = new Map<string, NodeType>();

/** A node type read by its ids, all of one request in one statement; a field of it may resolve to its local id. */
export function loadedNode<Node extends { readonly id: string }, Input, Read = Node>(
  name: string,
  { need, reads, inputOf, complete = asRead, isLocalId = isUuid }: LoadedNode<Input, Node, Read>,
) {
  const ref = builder.loadableNodeRef(name, {
    id: { resolve: (node: Node) => node.id },
    load: async (ids: string[], context: RequestContext): Promise<Node[]> => {
      if (!meets(context.viewer, need)) return ids.map(() => missing);
      const text = await textOf(context, planned(reads.many, { ...inputOf(context), ids }));
      const nodes = (JSON.parse(text) as Read[]).map((node) => complete(node, context));
      const byId = new Map(nodes.map((node) => [partsOfGlobalId(node.id)?.[1], node]));
      return ids.map((id) => byId.get(id) ?? missing);
    },
  });
  nodeTypes.set(name, { isLocalId, load: (id, context) => ref.getDataloader(context).load(id) });
  return ref;
}

/** The node behind a global id; null when it is malformed, of no known type, not there or not for this viewer. */
export async function nodeOf(globalId: string, context: RequestContext): Promise<unknown> {
  const [name, id] = partsOfGlobalId(globalId) ?? ['', ''];
  const type = nodeTypes.get(name);
  return type?.isLocalId(id) ? type.load(id, context) : null;
}

/** Where the domain has nothing to add, what was read is the node. */
function asRead(read: unknown): never {
  return read as never;
}

/** The loader's word for a node that is not there: the field's nullability decides what that means. */
const missing = null as never;

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
