import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { FieldError } from '@concordat/ui';
import { useState } from 'react';
import { SignedOut } from '../api-failure.ts';
import { notConfirmed, useConfirmIdentity } from '../confirm-identity/confirm-identity-context.tsx';
import { needsConfirmation } from '../confirm-identity/needs-confirmation.ts';
import { useSession } from '../session/session-context.tsx';
import { type NotDone, readCommandAnswer } from './read-command-answer.ts';

type Named = { readonly __typename: string };
type ResultOf<Data> = Extract<Data[keyof Data], Named>;

export type Command<Data, Variables> = {
  readonly errors: readonly FieldError[];
  /** Set when somebody else changed the record first; what was typed is still in the form. */
  readonly conflict: string | null;
  readonly isBusy: boolean;
  /** Puts errors found on the page itself where the server's would be. */
  readonly refuse: (errors: readonly FieldError[]) => void;
  /** Runs it and answers what was done, or null when it was not. */
  readonly run: (variables: Variables) => Promise<Exclude<ResultOf<Data>, NotDone> | null>;
};

/**
 * One command of the API from a screen: sends it, keeps its errors and conflict for the page, and never throws. One
 * that needs a fresh password or code asks for it and is then sent again as it was.
 * `refetch` names the queries that show what it changes.
 */
export function useCommand<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  refetch: readonly string[] = [],
): Command<Data, Variables> {
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const { refresh } = useSession();
  const confirmIdentity = useConfirmIdentity();
  const [errors, refuse] = useState<readonly FieldError[]>([]);
  const [conflict, setConflict] = useState<string | null>(null);

  async function send(variables: Variables) {
    const sending = { variables, refetchQueries: [...refetch], awaitRefetchQueries: true };
    try {
      return await mutate(sending);
    } catch (failure) {
      if (!needsConfirmation(failure)) throw failure;
      if (!(await confirmIdentity())) throw new Error(notConfirmed);
      return await mutate(sending);
    }
  }

  async function run(variables: Variables) {
    refuse([]);
    setConflict(null);
    try {
      const { data } = await send(variables);
      const result = Object.values(data ?? {}).find(isNamed) as ResultOf<Data> | undefined;
      if (result === undefined) throw new Error('Concordat gave no answer. Nothing was saved; try again.');
      const answer = readCommandAnswer(result);
      if (answer.kind === 'done') return answer.done;
      if (answer.kind === 'conflict') setConflict(answer.message);
      else refuse(answer.errors);
    } catch (failure) {
      if (failure instanceof SignedOut) await refresh();
      refuse([{ message: failure instanceof Error ? failure.message : String(failure) }]);
    }
    return null;
  }

  return { errors, conflict, isBusy: loading, refuse, run };
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
