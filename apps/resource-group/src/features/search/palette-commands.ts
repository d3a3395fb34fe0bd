import type { Permission } from '@concordat/domain/access';

/** What is done on pages of its own, in the words of their buttons; each for those who may. */
export const paletteCommands: readonly { label: string; href: string; needs: Permission }[] = [
  {
    label: 'Sign decisions that wait for me',
    href: '/resource-group/decisions?show=mine',
    needs: 'decision:sign',
  },
  { label: 'Sign my budget returns', href: '/resource-group/returns', needs: 'return:sign' },
  {
    label: 'Compare scenarios of the plan',
    href: '/resource-group/medium-term-plan/compare',
    needs: 'finance:read',
  },
  { label: 'Import a pack', href: '/admin/imports/new', needs: 'import:upload' },
  { label: 'Draft a decision', href: '/admin/decisions/new', needs: 'decision:draft' },
];
