import { MyAccountPage } from '@concordat/app-frame/account';
import { createLazyRoute } from '@tanstack/react-router';

export const accountPage = createLazyRoute('/account')({ component: Page });

function Page() {
  return <MyAccountPage product="Resource Group" />;
}
