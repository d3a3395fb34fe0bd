import { useApolloClient } from '@apollo/client/react';
import { OfficeFrame, useSession } from '@concordat/app-frame';
import { Outlet, useMatches, useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, useCallback, useEffect, useMemo } from 'react';
import { navigation } from './navigation.ts';

const HOME = '/resource-group';
const Palette = lazy(() =>
  import('./features/search/office-palette.tsx').then((part) => ({ default: part.OfficePalette })),
);

/** The frame around every page: it tells the frame where we are and what this person has in the navigation. */
export function AppLayout() {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const pages = useMatches({ select: (matches) => matches.map((match) => match.staticData) });
  const { session } = useSession();
  const permissions = session?.signedIn ? session.viewer.permissions : undefined;

  useKeptPacks();

  const shown = useMemo(() => navigation.filter(({ needs }) => permissions?.includes(needs)), [permissions]);
  const navigate = useCallback((href: string) => router.history.push(href), [router]);

  return (
    <OfficeFrame
      product="Resource Group"
      homeHref={HOME}
      navigation={shown}
      Palette={Palette}
      path={`${HOME}${path === '/' ? '' : path}`}
      navigate={navigate}
      isOpenToVisitors={pages.some((page) => page.isOpenToVisitors)}
      isWide={pages.some((page) => page.isWide)}
    >
      <Outlet />
    </OfficeFrame>
  );
}

/** Looks once a visit at what the device keeps for reading. */
function useKeptPacks(): void {
  const client = useApolloClient();
  const { session } = useSession();
  const userId = session?.signedIn ? session.viewer.userId : null;
  useEffect(() => {
    if (userId === null) return;
    import('./features/pack-reader/kept-packs/renew-for.ts')
      .then(({ renewFor }) => renewFor(client, userId))
      .catch(() => undefined);
  }, [client, userId]);
}
