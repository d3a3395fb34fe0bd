import { expect, it } from 'vitest';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import { pence } from '../kernel/index.ts';
import { allowedVirementCommands, type VirementToDecide } from './allowed-virement-commands.ts';

const limit = pence(15_000_000);
const asked: VirementToDecide = {
  bodyId: ownBody,
  status: 'requested',
  requestedBy: 'asker',
  moved: limit,
  delegations: [{ id: 'line', limit, words: 'Virement up to £150,000' }],
};
const officer = viewerWith('officer', ['constabularyFinanceOfficer']);
const head = viewerWith('head', ['chiefOfficer']);
const both = ['ApproveVirement', 'DeclineVirement'];

it('lets a finance officer decide up to what is delegated to the penny, and the head beyond it', () => {
  expect(allowedVirementCommands(officer, asked)).toEqual(both);
  const beyond = { ...asked, moved: pence(limit + 1) };
  expect(allowedVirementCommands(officer, beyond)).toEqual(['DeclineVirement']);
  expect(allowedVirementCommands(head, beyond)).toEqual(both);
});

it('lets whoever asked take it back, and never approve it', () => {
  const own = { ...asked, requestedBy: 'officer' };
  expect(allowedVirementCommands(officer, own)).toEqual(['DeclineVirement']);
});

it('lets whoever the scheme names decide whatever their role, and nobody else of the staff', () => {
  const director = viewerWith('director', ['estatesDirector']);
  expect(allowedVirementCommands(director, asked)).toEqual(both);
  expect(allowedVirementCommands(director, { ...asked, delegations: [] })).toEqual([]);
  const holder = viewerWith('asker', ['budgetHolder']);
  expect(allowedVirementCommands(holder, { ...asked, delegations: [] })).toEqual(['DeclineVirement']);
});

it.each([
  ['somebody of another body', { ...asked, bodyId: otherBody }, officer],
  ['anybody once it is decided', { ...asked, status: 'approved' as const }, head],
  ['somebody who reads only', asked, viewerWith('auditor', ['auditor'])],
])('offers nothing to %s', (_who, virement, viewer) => {
  expect(allowedVirementCommands(viewer, virement)).toEqual([]);
});
