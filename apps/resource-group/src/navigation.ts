import type { Permission } from '@concordat/domain/access';

/** The app's nouns, in the order people look for them; each needs a permission to be worth showing. `g` and the letter go there. */
export const navigation: readonly { label: string; letter: string; href: string; needs: Permission }[] = [
  { label: 'Home', letter: 'h', href: '/resource-group', needs: 'meeting:read' },
  { label: 'Meetings', letter: 'm', href: '/resource-group/meetings', needs: 'meeting:read' },
  { label: 'Forward plan', letter: 'f', href: '/resource-group/forward-plan', needs: 'meeting:read' },
  { label: 'Actions', letter: 'a', href: '/resource-group/actions', needs: 'meeting:read' },
  { label: 'Decisions', letter: 'd', href: '/resource-group/decisions', needs: 'meeting:read' },
  { label: 'Revenue', letter: 'r', href: '/resource-group/revenue', needs: 'finance:read' },
  { label: 'Capital', letter: 'c', href: '/resource-group/capital', needs: 'finance:read' },
  { label: 'Medium-term plan', letter: 't', href: '/resource-group/medium-term-plan', needs: 'finance:read' },
];
