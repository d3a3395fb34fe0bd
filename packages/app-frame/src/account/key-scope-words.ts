import type { ApiKeyScope } from '@concordat/domain/access';

export const keyScopeWords: Readonly<Record<ApiKeyScope, string>> = {
  'meetings:read': 'Meetings and their agendas',
  'actions:read': 'Actions',
  'bodies:read': 'Areas and bodies',
  'documents:read': 'Papers and minutes',
  'audit:read': 'The audit trail',
  'finance:read': 'Money',
};
