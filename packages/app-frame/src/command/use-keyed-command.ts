import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRef } from 'react';
import { type Command, useCommand } from './use-command.ts';

type Keyed = OperationVariables & { readonly input: { readonly idempotencyKey?: string | null | undefined } };
type Unkeyed<Variables extends Keyed> = Omit<Variables, 'input'> & {
  readonly input: Omit<Variables['input'], 'idempotencyKey'>;
};

/** What was sent and not answered yet, and the key it was sent with. */
export type KeyedAct = { readonly input: string; readonly key: string };

/**
 * A command on money, signatures or publishing: the same input sent again, after an answer that was lost, is the same
 * act and has the same key. Once it is done, or says something else, it is another act.
 * `kept` is where a page that outlives itself keeps the act; it is there as soon as `run` was called.
 */
export function useKeyedCommand<Data, Variables extends Keyed>(
  document: TypedDocumentNode<Data, Variables>,
  refetch: readonly string[] = [],
  kept?: { current: KeyedAct | null },
): Command<Data, Unkeyed<Variables>> {
  const command = useCommand(document, refetch);
  const own = useRef<KeyedAct | null>(null);
  const act = kept ?? own;

  async function run(variables: Unkeyed<Variables>) {
    const input = JSON.stringify(variables.input);
    if (act.current?.input !== input) act.current = { input, key: crypto.randomUUID() };
    const keyed = { ...variables.input, idempotencyKey: act.current.key };
    const done = await command.run({ ...variables, input: keyed } as unknown as Variables);
    if (done !== null) act.current = null;
    return done;
  }

  return { ...command, run };
}
