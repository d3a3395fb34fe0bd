import { AskForResetPage, ResetPasswordPage } from '@concordat/app-frame';
import { createLazyRoute, getRouteApi, useRouter } from '@tanstack/react-router';

const route = getRouteApi('/reset');

export const resetPage = createLazyRoute('/reset')({ component: Page });

function Page() {
  const { history } = useRouter();
  const { token } = route.useSearch();
  if (token === undefined) return <AskForResetPage product="Admin" />;
  return <ResetPasswordPage product="Admin" token={token} onDone={() => history.push('/admin')} />;
}
