import { z } from 'zod';
import { builder } from './builder.ts';
import { nodeOf } from './loaded-node.ts';
import { needs, toReadNodes } from './need.ts';

const atMostHundred = z.array(z.string()).max(100, 'Ask for at most 100 ids at once.');

builder.queryFields((t) => ({
  node: t.field({
    ...needs(toReadNodes),
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Anything by its id; null when it is not there or not for this reader.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => nodeOf(id, context) as never,
  }),
  nodes: t.field({
    ...needs(toReadNodes),
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Several things by their ids, at most 100, in the order asked for.',
    args: { ids: t.arg.idList({ required: true, description: 'Their ids.', validate: atMostHundred }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
    resolve: (_root, { ids }, context) => ids.map((id) => nodeOf(id, context)) as never,
  }),
}));
