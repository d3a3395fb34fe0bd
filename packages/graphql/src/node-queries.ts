import { answerError } from './answer-error.ts';
import { builder } from './builder.ts';
import { nodeOf } from './loaded-node.ts';
import { needs, toReadNodes } from './need.ts';

const most = 100;

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
    args: { ids: t.arg.idList({ required: true, description: 'Their ids.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
    resolve: (_root, { ids }, context) => {
      if (ids.length > most) {
        throw answerError('VALIDATION', `\`ids\` has ${ids.length} ids; ask for at most ${most} at once.`);
      }
      return ids.map((id) => nodeOf(id, context)) as never;
    },
  }),
}));
