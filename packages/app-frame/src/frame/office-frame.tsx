import {
  AppHeader,
  DateText,
  type HeaderLink,
  Link,
  LoadingState,
  NavigationProvider,
  PageFrame,
  SessionWarning,
} from '@concordat/ui';
import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { ConfirmIdentityProvider } from '../confirm-identity/confirm-identity-context.tsx';
import type { OfficePaletteProps, PalettePage } from '../palette/palette-parts.ts';
import { type OverPage, Shortcuts } from '../palette/shortcuts.tsx';
import { useSession } from '../session/session-context.tsx';
import { nounsOf } from './nouns-of.ts';

/** Nobody who is signed in has to fetch it. */
const SignInPage = lazy(() =>
  import('../sign-in/sign-in-page.tsx').then((part) => ({ default: part.SignInPage })),
);
/** Asked for when somebody leaves. */
const SignOutQuestion = lazy(() =>
  import('../session/sign-out-question.tsx').then((part) => ({ default: part.SignOutQuestion })),
);

export type OfficeFrameProps = {
  readonly product: string;
  readonly homeHref: string;
  /** The app's nouns, the same on every page; those the person may not use are left out by the app. */
  readonly navigation: readonly PalettePage[];
  /** The app's palette, which comes when somebody asks for it. */
  readonly Palette: ComponentType<OfficePaletteProps>;
  /** Address of the page shown, with the base path. */
  readonly path: string;
  readonly navigate: (href: string) => void;
  /** Pages for people who are not signed in yet: an invitation, a forgotten password. */
  readonly isOpenToVisitors: boolean;
  /** A wider sheet, for readers and large tables. */
  readonly isWide: boolean;
  readonly children: ReactNode;
};

/** Header, sign-in and session warning around every page of an app. */
export function OfficeFrame(props: OfficeFrameProps) {
  const [over, setOver] = useState<OverPage>(null);
  const { session, problem, extend, refresh, signOut } = useSession();
  const [isLeaving, setLeaving] = useState(false);
  const stay = useCallback(() => setLeaving(false), []);
  const leave = useCallback(() => {
    setLeaving(false);
    void signOut();
  }, [signOut]);
  const nouns = useMemo(
    () => nounsOf(props.navigation, props.path, props.homeHref),
    [props.navigation, props.path, props.homeHref],
  );
  const places = nouns.find(({ current }) => current)?.places ?? [];
  const viewer = session?.signedIn ? session.viewer : null;

  return (
    <NavigationProvider navigate={props.navigate}>
      <PageFrame
        isWide={props.isWide}
        pageKey={props.path}
        header={
          <AppHeader
            product={props.product}
            homeHref={props.homeHref}
            {...(session?.office.mode === 'demo' && { clock: <DemoDate today={session.office.today} /> })}
            {...(viewer && {
              navigation: nouns,
              places: places.length > 1 ? places : [],
              searchHref: `${props.homeHref}/search`,
              account: {
                name: viewer.name,
                post: viewer.bodies.map((body) => body.shortName).join(', '),
                links: [
                  { label: 'My account', href: `${props.homeHref}/account` },
                  ...otherApp(props.homeHref),
                ],
                onShortcuts: () => setOver('help'),
                onSignOut: () => setLeaving(true),
              },
            })}
          />
        }
      >
        {session === null && problem !== null && <p className="govuk-body">{problem}</p>}
        {session !== null && (session.signedIn || props.isOpenToVisitors) && (
          <ConfirmIdentityProvider>{props.children}</ConfirmIdentityProvider>
        )}
        {session !== null && !session.signedIn && !props.isOpenToVisitors && (
          <Suspense fallback={<LoadingState what="the sign-in page" />}>
            <SignInPage product={props.product} />
          </Suspense>
        )}
        {session?.signedIn && (
          <Shortcuts
            pages={props.navigation}
            searchHref={`${props.homeHref}/search`}
            navigate={props.navigate}
            Palette={props.Palette}
            open={over}
            setOpen={setOver}
          />
        )}
        {session?.signedIn && isLeaving && (
          <Suspense>
            <SignOutQuestion onStay={stay} onLeave={leave} />
          </Suspense>
        )}
        {session?.signedIn && (
          <SessionWarning
            warnAt={session.session.warnAt}
            endsAt={session.session.idleEndsAt}
            onExtend={() => void extend()}
            onSignOut={() => setLeaving(true)}
            onEnded={() => void refresh()}
          />
        )}
      </PageFrame>
    </NavigationProvider>
  );
}

function DemoDate({ today }: { today: string }) {
  return (
    <>
      Demo office: <DateText date={today} />{' '}
      <Link href="/admin/demo-date" target="_self">
        Change the date
      </Link>
    </>
  );
}

function otherApp(homeHref: string): readonly HeaderLink[] {
  return homeHref.startsWith('/admin')
    ? [{ label: 'Resource Group app', href: '/resource-group' }]
    : [{ label: 'Admin app', href: '/admin' }];
}
