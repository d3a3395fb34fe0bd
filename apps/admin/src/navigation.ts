import type { Permission } from '@concordat/domain/access';

/** The app's nouns, in the order people look for them; each needs a permission to be worth showing. */
export const navigation: readonly { label: string; href: string; needs: Permission }[] = [
  { label: 'Home', href: '/admin', needs: 'meeting:read' },
  { label: 'Imports', href: '/admin/imports', needs: 'import:upload' },
  { label: 'Meetings', href: '/admin/meetings', needs: 'meeting:read' },
  { label: 'Forums', href: '/admin/forums', needs: 'meeting:read' },
  { label: 'Finance', href: '/admin/finance', needs: 'virement:approve' },
  { label: 'Capital', href: '/admin/capital', needs: 'finance:run' },
  { label: 'Decisions', href: '/admin/decisions', needs: 'meeting:read' },
  { label: 'Medium-term plan', href: '/admin/plan', needs: 'finance:run' },
  { label: 'People', href: '/admin/people', needs: 'meeting:read' },
  { label: 'Users', href: '/admin/users', needs: 'user:invite' },
  { label: 'Audit', href: '/admin/audit', needs: 'audit:read' },
];
