import './account.css';
import { LoadingState, NotificationBanner, PageHeading, SummaryList, useDocumentTitle } from '@concordat/ui';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useSignedIn } from '../session/session-context.tsx';
import { SessionList } from './session-list.tsx';

// What is changed now and then comes after who one is and where one is signed in.
const ApiKeys = lazy(() => import('./api-keys.tsx').then((keys) => ({ default: keys.ApiKeys })));
const CalendarFeeds = lazy(() =>
  import('./calendar-feeds.tsx').then((feeds) => ({ default: feeds.CalendarFeeds })),
);
const ChangePassword = lazy(() =>
  import('./change-password.tsx').then((password) => ({ default: password.ChangePassword })),
);
const SecondFactor = lazy(() =>
  import('./second-factor.tsx').then((factor) => ({ default: factor.SecondFactor })),
);

/** What people may know and do about their own way in: sessions, password, second factor, calendar, keys. */
export function MyAccountPage({ product }: { product: string }) {
  const { viewer } = useSignedIn();
  const [done, setDone] = useState<{ what: string; count: number } | null>(null);
  const tell = useCallback(
    (what: string) => setDone((before) => ({ what, count: (before?.count ?? 0) + 1 })),
    [],
  );
  const isDemoPerson = viewer.persona !== null;
  useDocumentTitle('My account', product);

  return (
    <div className="cc-account">
      {done && <NotificationBanner key={done.count} heading={done.what} />}
      <PageHeading title="My account" caption={viewer.name} />
      <SummaryList
        rows={[
          { key: 'email', label: 'E-mail', value: viewer.email },
          {
            key: 'bodies',
            label: 'Sees the records of',
            value: viewer.bodies.map((body) => body.name).join(', '),
          },
          {
            key: 'clearance',
            label: 'May read up to',
            value: viewer.clearance === 'official' ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE',
          },
        ]}
      />
      <SessionList onDone={tell} />
      {isDemoPerson ? (
        <section aria-labelledby="way-in-heading">
          <h2 className="govuk-heading-l" id="way-in-heading">
            Password and second factor
          </h2>
          <p className="govuk-body">
            The people of the demo office have neither. To try them, invite somebody on the users page of the
            Admin app and open the link you are shown.
          </p>
        </section>
      ) : (
        <Suspense fallback={<LoadingState what="your way in" />}>
          <ChangePassword onDone={tell} />
          <SecondFactor onDone={tell} />
        </Suspense>
      )}
      {viewer.permissions.includes('meeting:read') && (
        <Suspense fallback={<LoadingState what="your calendar addresses" />}>
          <CalendarFeeds onDone={tell} />
        </Suspense>
      )}
      {viewer.permissions.includes('key:manage') && (
        <Suspense fallback={<LoadingState what="your keys" />}>
          <ApiKeys onDone={tell} />
        </Suspense>
      )}
    </div>
  );
}
