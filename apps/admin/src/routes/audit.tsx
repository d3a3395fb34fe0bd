import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { AuditTrail } from '../features/audit/audit-trail.tsx';

const route = getRouteApi('/audit');

export const auditPage = createLazyRoute('/audit')({ component: Page });

function Page() {
  return <AuditTrail search={route.useSearch()} />;
}
