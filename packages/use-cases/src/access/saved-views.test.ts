import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { NotPermitted, removeView, saveView } from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

it('keeps a view for whoever saves it, and lets nobody else remove it', async () => {
  const officer = office.as('governanceOfficer');
  const colleague = office.as('governanceOfficer', { userId: 'colleague' });
  const view = { list: 'actions', name: 'Estates', filters: 'words=estates' } as const;
  const { viewId } = accepted(await saveView(officer, view));
  expect(await saveView(officer, view)).toMatchObject({ refusal: { kind: 'ViewNameTaken' }, path: ['name'] });
  accepted(await saveView(colleague, view));
  await expect(removeView(colleague, { viewId })).rejects.toThrow(NotPermitted);
  accepted(await removeView(officer, { viewId }));
  expect(await office.count('saved_view')).toBe(1);
  expect((await office.trailOf(office.policingBody)).slice(-3)).toEqual([
    'ViewSaved',
    'ViewSaved',
    'ViewRemoved',
  ]);
});
