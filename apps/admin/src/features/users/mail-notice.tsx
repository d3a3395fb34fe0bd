import { useQuery } from '@apollo/client/react';
import { InstantText, PageNotice } from '@concordat/ui';
import { mailStatusQuery } from './users.graphql.ts';

/** Says when invitations are not on their way by themselves; nothing while mail works. */
export function MailNotice() {
  const mail = useQuery(mailStatusQuery).data?.systemStatus.mail;
  if (mail === undefined) return null;
  if (!mail.isSetUp) {
    return (
      <PageNotice tone="plain" title="Mail is not set up.">
        Pass each invitation's link on yourself: it is shown to you once. Mails wait until whoever runs
        Concordat sets SMTP_URL and MAIL_FROM. {inWords(mail.waiting)} now.
      </PageNotice>
    );
  }
  if (mail.failing === 0) return null;
  return (
    <PageNotice tone="caution" title="Mail cannot be sent just now.">
      {inWords(mail.waiting)}
      {mail.oldestWaitingAt && (
        <>
          , the oldest since <InstantText instant={mail.oldestWaitingAt} />
        </>
      )}
      . It is tried again by itself.
    </PageNotice>
  );
}

function inWords(waiting: number): string {
  if (waiting === 0) return 'No mail waits';
  return waiting === 1 ? 'One mail waits' : `${waiting} mails wait`;
}
