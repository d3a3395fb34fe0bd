import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewerWith } from '../../test/viewers.ts';
import { apiKeyScopes } from './api-key-scopes.ts';
import { covers } from './clearance.ts';
import { isReadingOnly, permissions } from './permissions.ts';
import { parseRole, permissionsOf, roles } from './roles.ts';
import { isWithinScopes, may, permissionsOfViewer } from './viewer.ts';

const someRoles = fc.subarray([...roles]);

it('lets every role read meetings, and gives every permission to somebody', () => {
  for (const role of roles) expect(permissionsOf([role])).toContain('meeting:read');
  expect(permissionsOf(roles)).toEqual(permissions);
  expect(permissionsOf([])).toEqual([]);
});

it('lets an auditor read everything and change nothing', () => {
  expect(permissionsOf(['auditor']).filter((permission) => !isReadingOnly(permission))).toEqual([]);
  expect(permissionsOf(['auditor'])).toContain('audit:read');
});

it('keeps granting and confirming roles apart in every role but the monitoring officer', () => {
  const both = roles.filter((role) => {
    const allowed = permissionsOf([role]);
    return allowed.includes('user:grant-role') && allowed.includes('user:confirm-role');
  });
  expect(both).toEqual(['monitoringOfficer']);
});

it('adds roles up', () => {
  fc.assert(
    fc.property(someRoles, someRoles, (a, b) => {
      const together = permissionsOf([...a, ...b]);
      for (const permission of permissions) {
        const separately = permissionsOf(a).includes(permission) || permissionsOf(b).includes(permission);
        expect(together.includes(permission)).toBe(separately);
      }
    }),
  );
});

it('never lets a key do more than its holder, nor anything but read', () => {
  const scopes = fc.array(fc.oneof(fc.constantFrom(...apiKeyScopes), fc.string()));
  fc.assert(
    fc.property(someRoles, scopes, (held, asked) => {
      const key = viewerWith('key', held, { via: 'apiKey', scopes: asked });
      for (const permission of permissionsOfViewer(key)) {
        expect(isReadingOnly(permission)).toBe(true);
        expect(may(viewerWith('holder', held), permission)).toBe(true);
      }
    }),
  );
});

it('keeps a key inside its scopes and does not narrow a person', () => {
  const key = viewerWith('key', ['auditor'], { via: 'apiKey', scopes: ['actions:read'] });
  expect(isWithinScopes(key, 'actions:read')).toBe(true);
  expect(isWithinScopes(key, 'bodies:read')).toBe(false);
  expect(isWithinScopes(viewerWith('person', ['auditor']), 'bodies:read')).toBe(true);
  expect(may(key, 'audit:read')).toBe(false);
});

it('clears the higher level for the lower, not the other way', () => {
  expect(covers('officialSensitive', 'official')).toBe(true);
  expect(covers('official', 'officialSensitive')).toBe(false);
  expect(parseRole('superuser')).toBeNull();
});
