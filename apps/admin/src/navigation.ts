import type { Permission } from '@concordat/domain/access';

/** The app's nouns, in the order people look for them; each needs a permission to be worth showing. `g` and the letter go there. */
export const navigation: readonly { label: string; letter: string; href: string; needs: Permission }[] = [
  { label: 'Home', letter: 'h', href: '/admin', needs: 'meeting:read' },
  { label: 'Imports', letter: 'i', href: '/admin/imports', needs: 'import:upload' },
  { label: 'Meetings', letter: 'm', href: '/admin/meetings', needs: 'meeting:read' },
  { label: 'Actions', letter: 'l', href: '/admin/actions', needs: 'meeting:read' },
  { label: 'Papers', letter: 'w', href: '/admin/papers', needs: 'paper:write' },
  { label: 'Forums', letter: 'f', href: '/admin/forums', needs: 'meeting:read' },
  { label: 'Finance', letter: 'b', href: '/admin/finance', needs: 'virement:approve' },
  { label: 'Capital', letter: 'c', href: '/admin/capital', needs: 'finance:run' },
  { label: 'Decisions', letter: 'd', href: '/admin/decisions', needs: 'meeting:read' },
  { label: 'Medium-term plan', letter: 't', href: '/admin/plan', needs: 'finance:run' },
  { label: 'People', letter: 'p', href: '/admin/people', needs: 'meeting:read' },
  { label: 'Users', letter: 'u', href: '/admin/users', needs: 'user:invite' },
  { label: 'Audit', letter: 'a', href: '/admin/audit', needs: 'audit:read' },
];
