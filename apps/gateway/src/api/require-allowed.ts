import { may } from '@concordat/domain/access';
import { Refusal } from '../refusal.ts';
import type { Caller } from '../sign-in/caller.ts';
import type { AdmittedOperation } from './admit-operation.ts';

/** Operations of one's own are for keys, and for people who may explore, from the explorer's page. */
export function requireFreeForm(caller: Caller, fromExplorer: boolean): void {
  if (caller.kind === 'key') return;
  if (caller.kind === 'session' && fromExplorer && may(caller.viewer, 'api:explore')) return;
  throw new Refusal(
    caller.kind === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    'Only registered operations are run here. To write your own, use a key or the explorer.',
  );
}

/** Whether this caller may run this operation at all; what it may see of the answer is decided field by field. */
export function requireAllowed(
  { kind, operation, measures }: AdmittedOperation,
  caller: Caller,
  fromExplorer: boolean,
): void {
  if (kind === 'freeForm') requireFreeForm(caller, fromExplorer);
  if (measures.introspects && kind === 'trusted') {
    throw new Refusal('FORBIDDEN', 'A registered operation does not read the schema.');
  }
  if (caller.kind === 'key' && operation.operation !== 'query') {
    throw new Refusal('FORBIDDEN', 'A key only reads; commands are given by a person who has signed in.');
  }
}
