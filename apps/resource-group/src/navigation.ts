import type { Permission } from '@concordat/domain/access';

/** The app's nouns, in the order people look for them; each needs a permission to be worth showing. */
export const navigation: readonly { label: string; href: string; needs: Permission }[] = [
  { label: 'Home', href: '/resource-group', needs: 'meeting:read' },
  { label: 'Meetings', href: '/resource-group/meetings', needs: 'meeting:read' },
  { label: 'Forward plan', href: '/resource-group/forward-plan', needs: 'meeting:read' },
  { label: 'Actions', href: '/resource-group/actions', needs: 'meeting:read' },
  { label: 'Decisions', href: '/resource-group/decisions', needs: 'meeting:read' },
  { label: 'Revenue', href: '/resource-group/revenue', needs: 'finance:read' },
  { label: 'Capital', href: '/resource-group/capital', needs: 'finance:read' },
  { label: 'Medium-term plan', href: '/resource-group/medium-term-plan', needs: 'finance:read' },
];
