import type { Permission } from '@concordat/domain/access';

/** What is done on pages of its own, in the words of their buttons; each for those who may. */
export const paletteCommands: readonly { label: string; href: string; needs: Permission }[] = [
  { label: 'Import a pack', href: '/admin/imports/new', needs: 'import:upload' },
  { label: 'Draft a decision', href: '/admin/decisions/new', needs: 'decision:draft' },
  { label: 'Propose a forum', href: '/admin/forums/new', needs: 'meeting:run' },
  { label: 'Register a person', href: '/admin/people/new', needs: 'people:manage' },
  { label: 'Invite a user', href: '/admin/users/invite', needs: 'user:invite' },
  { label: 'Record a medium-term plan', href: '/admin/plan/new', needs: 'finance:run' },
  { label: 'Change the scheme of delegation', href: '/admin/decisions/scheme', needs: 'delegation:keep' },
  { label: 'Set the budget', href: '/admin/plan/budget', needs: 'finance:run' },
];
