import { useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, NotificationBanner } from '@concordat/ui';
import { useState } from 'react';
import type { ShownUser } from './user-page.tsx';
import { renewInvitationMutation } from './users.graphql.ts';

/** For somebody whose link ran out or was lost: a new one, shown here once. */
export function RenewInvitation({ user }: { user: ShownUser }) {
  const command = useCommand(renewInvitationMutation, ['UserPage']);
  const [link, setLink] = useState<string | null>(null);

  async function renew() {
    const done = await command.run({ input: { userId: user.id } });
    if (done) setLink(done.invitationLink);
  }

  return (
    <section aria-labelledby="invitation-heading">
      <h2 className="govuk-heading-m" id="invitation-heading">
        Invitation
      </h2>
      <ErrorSummary errors={command.errors} />
      {link !== null && (
        <NotificationBanner key={link} heading={`${user.name} has a new invitation`}>
          Send them this link; it is shown only now: <code className="cc-invitation-link">{link}</code>
        </NotificationBanner>
      )}
      <p className="govuk-body">
        {user.name} has not come in yet. A link works once, within seven days; a new one ends those sent
        before.
      </p>
      <Button weight="secondary" busy={command.isBusy ? 'Inviting' : undefined} onClick={() => void renew()}>
        Send a new invitation
      </Button>
    </section>
  );
}
