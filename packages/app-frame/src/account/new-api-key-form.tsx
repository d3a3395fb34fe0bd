import {
  apiKeyScopes,
  defaultKeyDays,
  mostKeyDays,
  type Permission,
  permissionFor,
} from '@concordat/domain/access';
import {
  Button,
  Checkboxes,
  Details,
  ErrorSummary,
  errorFor,
  type FieldError,
  TextField,
} from '@concordat/ui';
import { useState } from 'react';
import { useConfirmedCall } from '../confirm-identity/use-confirmed-call.ts';
import { useSignedIn } from '../session/session-context.tsx';
import { useErrorsFor } from '../sign-in/use-errors-for.ts';
import { missingFields, useSignInForm } from '../sign-in/use-sign-in-form.ts';
import { keyScopeWords } from './key-scope-words.ts';

export type MadeKey = { readonly id: string; readonly name: string; readonly key: string };

/** A new key: what uses it, what it may read of what its holder may, and for how many days. */
export function NewApiKeyForm({ onMade }: { onMade: (made: MadeKey) => void }) {
  const { viewer } = useSignedIn();
  const call = useConfirmedCall();
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const [times, setTimes] = useState(0);
  const form = useSignInForm<MadeKey>({
    path: '/keys',
    call,
    missing: (typed) => [
      ...missingFields(typed, { name: 'Enter a name that says what uses the key' }),
      ...(scopes.length === 0
        ? [{ field: 'scopes', message: 'Choose at least one thing the key may read' }]
        : []),
      ...daysProblem(typed.days ?? ''),
    ],
    body: ({ name, days }) => ({ name: name?.trim(), scopes, days: Number(days) }),
    onDone: (made) => {
      setScopes([]);
      setTimes(times + 1);
      onMade(made);
    },
  });
  const errors = useErrorsFor('key', form.errors);

  return (
    <Details summary="Make a key" key={times}>
      <ErrorSummary errors={errors} />
      <form noValidate onSubmit={form.send}>
        <TextField
          name="name"
          id="key-name"
          label="Name"
          hint="What uses it, such as the open data page"
          width={30}
          maxLength={100}
          error={errorFor(form.errors, 'name')}
        />
        <Checkboxes
          name="scopes"
          id="key-scopes"
          label="May read"
          choices={apiKeyScopes
            .filter((scope) => holds(viewer.permissions, permissionFor(scope)))
            .map((scope) => ({ value: scope, label: keyScopeWords[scope] }))}
          values={scopes}
          onChange={setScopes}
          error={errorFor(form.errors, 'scopes')}
        />
        <TextField
          name="days"
          id="key-days"
          label="Ends after how many days"
          hint={`From 1 to ${mostKeyDays}`}
          width={3}
          inputMode="numeric"
          defaultValue={String(defaultKeyDays)}
          error={errorFor(form.errors, 'days')}
        />
        <Button type="submit" busy={form.isBusy ? 'Making' : undefined}>
          Make the key
        </Button>
      </form>
    </Details>
  );
}

function holds(held: readonly Permission[], permission: Permission): boolean {
  return held.includes(permission);
}

function daysProblem(typed: string): readonly FieldError[] {
  const isRight = /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostKeyDays;
  return isRight ? [] : [{ field: 'days', message: `Enter a number of days from 1 to ${mostKeyDays}` }];
}
