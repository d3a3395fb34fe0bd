import { useCommand, useSignedIn } from '@concordat/app-frame';
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  errorFor,
  type FieldError,
  Link,
  NotificationBanner,
  PageHeading,
  Radios,
  TextField,
  useDocumentTitle,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { Clearance } from '../../generated/graphql.ts';
import { clearanceWords } from './user-words.ts';
import { inviteUserMutation } from './users.graphql.ts';

type Invited = { readonly name: string; readonly id: string; readonly link: string };

/** Invites somebody to the office; they choose their own password by a link that is shown here once. */
export function InviteUser() {
  const { viewer } = useSignedIn();
  const command = useCommand(inviteUserMutation, ['Users']);
  const [bodyId, setBodyId] = useState(viewer.bodies[0]?.id ?? '');
  const [clearance, setClearance] = useState<Clearance>('official');
  const [invited, setInvited] = useState<Invited | null>(null);
  useDocumentTitle('Invite a user', 'Admin', command.errors.length > 0);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const name = String(typed.get('name') ?? '').trim();
    const email = String(typed.get('email') ?? '').trim();
    const errors: FieldError[] = [];
    if (name === '') errors.push({ field: 'name', message: 'Enter a name' });
    if (email === '') errors.push({ field: 'email', message: 'Enter an e-mail address' });
    command.refuse(errors);
    if (errors.length > 0) return;
    const done = await command.run({ input: { name, email, bodyId, clearance, personId: null } });
    if (!done) return;
    setInvited({ name: done.user.name, id: done.user.id, link: done.invitationLink });
    form.reset();
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      {invited && (
        <NotificationBanner heading={`${invited.name} is invited`}>
          Send them this link; it is shown only now:{' '}
          <code className="cc-invitation-link">{invited.link}</code>{' '}
          <Link href={`/admin/users/${invited.id}`}>Give them a role</Link>
        </NotificationBanner>
      )}
      <Breadcrumbs crumbs={[{ label: 'Users', href: '/admin/users' }]} />
      <PageHeading title="Invite a user" />
      <TextField name="name" label="Name" width={30} error={errorFor(command.errors, 'name')} />
      <TextField
        name="email"
        type="email"
        label="E-mail address"
        width={30}
        error={errorFor(command.errors, 'email')}
      />
      {viewer.bodies.length > 1 && (
        <Radios
          name="bodyId"
          label="Body"
          choices={viewer.bodies.map((body) => ({ value: body.id, label: body.name }))}
          value={bodyId}
          onChange={setBodyId}
          error={errorFor(command.errors, 'bodyId')}
        />
      )}
      <Radios
        name="clearance"
        label="May read papers marked up to"
        choices={Object.entries(clearanceWords).map(([value, label]) => ({ value, label }))}
        value={clearance}
        onChange={(value) => setClearance(value as Clearance)}
        error={errorFor(command.errors, 'clearance')}
      />
      <Button type="submit" busy={command.isBusy ? 'Inviting' : undefined}>
        Invite
      </Button>
    </form>
  );
}
