import { useCommand, useSignedIn } from '@concordat/app-frame';
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  errorFor,
  PageHeading,
  Radios,
  TextField,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { registerPersonMutation } from './people.graphql.ts';

/** Puts a person on record; posts are given on the person's own page. */
export function RegisterPerson() {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const command = useCommand(registerPersonMutation, ['People']);
  const [bodyId, setBodyId] = useState(viewer.bodies[0]?.id ?? '');
  useDocumentTitle('Register a person', 'Admin', command.errors.length > 0);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const name = String(typed.get('name') ?? '').trim();
    const email = String(typed.get('email') ?? '').trim();
    if (name === '') {
      command.refuse([{ field: 'name', message: 'Enter a name' }]);
      return;
    }
    const done = await command.run({ input: { name, email: email === '' ? null : email, bodyId } });
    if (done) navigate?.(`/admin/people/${done.person.id}`);
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <Breadcrumbs crumbs={[{ label: 'People', href: '/admin/people' }]} />
      <PageHeading title="Register a person" />
      <TextField name="name" label="Name" width={30} error={errorFor(command.errors, 'name')} />
      <TextField
        name="email"
        type="email"
        label="E-mail address (if they have one)"
        width={30}
        error={errorFor(command.errors, 'email')}
      />
      {viewer.bodies.length > 1 && (
        <Radios
          name="bodyId"
          label="Which body do they belong to?"
          choices={viewer.bodies.map((body) => ({ value: body.id, label: body.name }))}
          value={bodyId}
          onChange={setBodyId}
          error={errorFor(command.errors, 'bodyId')}
        />
      )}
      <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
        Register the person
      </Button>
    </form>
  );
}
