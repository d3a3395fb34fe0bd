import type { Permission } from '@concordat/domain/access';

type Place = { label: string; letter: string; href: string; needs: Permission; noun?: string };

/**
 * The app's places, in the order people look for them, each under one of seven nouns; each needs a permission to be
 * worth showing. `g` and the letter go there.
 */
export const navigation: readonly Place[] = [
  { label: 'Home', letter: 'h', href: '/admin', needs: 'meeting:read' },
  { label: 'Meetings', letter: 'm', href: '/admin/meetings', needs: 'meeting:read' },
  { label: 'Forums', letter: 'f', href: '/admin/forums', needs: 'meeting:read', noun: 'Meetings' },
  {
    label: 'Matters between forums',
    letter: 'e',
    href: '/admin/escalations',
    needs: 'meeting:run',
    noun: 'Meetings',
  },
  { label: 'Papers', letter: 'w', href: '/admin/papers', needs: 'paper:write', noun: 'Meetings' },
  { label: 'Imports', letter: 'i', href: '/admin/imports', needs: 'import:upload', noun: 'Meetings' },
  { label: 'Actions', letter: 'l', href: '/admin/actions', needs: 'meeting:read' },
  { label: 'Decisions', letter: 'd', href: '/admin/decisions', needs: 'meeting:read' },
  {
    label: 'Inspection reports',
    letter: 's',
    href: '/admin/inspections',
    needs: 'meeting:read',
    noun: 'Decisions',
  },
  { label: 'Finance', letter: 'b', href: '/admin/finance', needs: 'virement:approve' },
  { label: 'Capital', letter: 'c', href: '/admin/capital', needs: 'finance:run', noun: 'Finance' },
  {
    label: 'Financial governance',
    letter: 'j',
    href: '/admin/governance',
    needs: 'finance:run',
    noun: 'Finance',
  },
  { label: 'Medium-term plan', letter: 't', href: '/admin/plan', needs: 'finance:run', noun: 'Finance' },
  { label: 'People', letter: 'p', href: '/admin/people', needs: 'meeting:read' },
  {
    label: 'Register of interests',
    letter: 'r',
    href: '/admin/interests',
    needs: 'meeting:read',
    noun: 'People',
  },
  { label: 'Users', letter: 'u', href: '/admin/users', needs: 'user:invite', noun: 'People' },
  { label: 'Audit', letter: 'a', href: '/admin/audit', needs: 'audit:read' },
];
