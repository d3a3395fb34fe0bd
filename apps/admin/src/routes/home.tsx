import { useSignedIn } from '@concordat/app-frame';
import { PageHeading } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';

export const homePage = createLazyRoute('/')({ component: Home });

function Home() {
  const { viewer } = useSignedIn();
  return <PageHeading title={`Welcome, ${viewer.name}`} />;
}
