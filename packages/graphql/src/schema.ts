import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './access/viewer-queries.ts';
import './meetings/action-queries.ts';
import './meetings/meeting-queries.ts';
import './meetings/pack-queries.ts';
import './node-queries.ts';
import './office/office-queries.ts';

/** The whole API, sorted by name so that it prints the same every time. */
export function createSchema(): GraphQLSchema {
  return builder.toSchema({ sortSchema: true });
}
