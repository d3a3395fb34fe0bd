import type { RequestContext } from '@concordat/graphql';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Refusal } from '../src/refusal.ts';

const sdl = `
  type Query {
    viewer: Viewer
    office: Office!
    rooms(first: Int, after: String, last: Int): RoomConnection!
    nodes(ids: [ID!]!): [Room]!
    room: Room!
    slow: Int!
    bodiesSeen: Int!
    broken(words: String): Int!
    refused: Int!
  }
  type Viewer { userId: ID! name: String! roles: [String!]! }
  type Office { now: String! }
  type RoomConnection { edges: [RoomEdge!]! }
  type RoomEdge { node: Room! }
  type Room { id: ID! name: String! inside: Room rooms(first: Int, last: Int): RoomConnection! }
  type Mutation { paint(colour: String!): Int! signNotice: Int! publishNotice: Int! }
`;

const room = { id: '1', name: 'Hall', inside: () => room, rooms: () => ({ edges: [{ node: room }] }) };

type Resolver = (root: unknown, args: Record<string, unknown>, context: RequestContext) => unknown;

/** A schema small enough to see through: what the gateway does must not depend on what is asked. */
export function tinySchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  resolve(schema.getQueryType(), {
    viewer: (_root, _args, { viewer }) => viewer,
    office: (_root, _args, { officeNow }) => ({ now: officeNow }),
    rooms: (_root, { first, last }) => ({
      edges: Array.from({ length: Number(first ?? last) }, () => ({ node: room })),
    }),
    nodes: (_root, { ids }) => (ids as string[]).map(() => room),
    room: () => room,
    slow: async (_root, _args, { readPool, viewer }) => {
      if (viewer)
        await readPool.readJsonAs(viewer, 'select count(*)::text from generate_series(1, 100000000000)');
      return 1;
    },
    bodiesSeen: async (_root, _args, { readPool, viewer }) =>
      viewer ? Number(await readPool.readJsonAs(viewer, 'select count(*)::text from post')) : 0,
    broken: (_root, { words }) => {
      throw new Error(`column "secret_column" of ${String(words)} at /srv/office/file.ts:12`);
    },
    refused: () => {
      throw new Refusal('CONFLICT', 'Somebody was first.');
    },
  });
  resolve(schema.getMutationType(), { paint: () => 1, signNotice: () => 1, publishNotice: () => 1 });
  return schema;
}

function resolve(type: GraphQLObjectType | null | undefined, resolvers: Record<string, Resolver>): void {
  const fields = type?.getFields() ?? {};
  for (const [name, resolver] of Object.entries(resolvers)) {
    const field = fields[name];
    if (!field) throw new Error(`There is no field ${name}.`);
    field.resolve = resolver as never;
  }
}
