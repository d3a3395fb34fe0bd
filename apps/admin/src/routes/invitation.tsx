import { AcceptInvitationPage } from '@concordat/app-frame';
import { createLazyRoute, getRouteApi, useRouter } from '@tanstack/react-router';

const route = getRouteApi('/invitation');

export const invitationPage = createLazyRoute('/invitation')({ component: Page });

function Page() {
  const { history } = useRouter();
  const { token = '' } = route.useSearch();
  return <AcceptInvitationPage product="Admin" token={token} onDone={() => history.push('/admin')} />;
}
