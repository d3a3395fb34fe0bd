import { describe, expect, it } from 'vitest';
import { foundHref, foundTitle } from './found-record.ts';

const place = { recordId: 'r', meetingId: 'm', anchorId: 'p1' };

describe('the address of what was found', () => {
  it('is the paragraph, in the reader, from either app', () => {
    for (const app of ['admin', 'resource-group'] as const) {
      expect(foundHref(app, { ...place, kind: 'paper' })).toBe('/resource-group/meetings/m?paper=r#p1');
      expect(foundHref(app, { ...place, kind: 'minutes' })).toBe('/resource-group/meetings/m?minutes=r#p1');
    }
  });

  it('is the paper itself, where its title was found', () => {
    expect(foundHref('admin', { ...place, anchorId: null, kind: 'paper' })).toBe(
      '/resource-group/meetings/m?paper=r',
    );
  });

  it('stays in the app where the app has the page', () => {
    expect(foundHref('admin', { ...place, kind: 'decision' })).toBe('/admin/decisions/r');
    expect(foundHref('admin', { ...place, kind: 'meeting' })).toBe('/admin/meetings/r');
    expect(foundHref('resource-group', { ...place, kind: 'meeting' })).toBe('/resource-group/meetings/m#p1');
    expect(foundHref('admin', { ...place, kind: 'action' })).toBe('/resource-group/actions/r');
  });
});

it('calls an action after its owner, and puts a number before a title', () => {
  const found = { ...place, snippet: '', placeCount: 1, forumName: null, on: null };
  expect(foundTitle({ ...found, kind: 'action', title: 'Treasurer', reference: '9.3' })).toBe(
    'Action for Treasurer',
  );
  expect(foundTitle({ ...found, kind: 'decision', title: 'Cells', reference: 'CPCC 2016-014' })).toBe(
    'CPCC 2016-014 Cells',
  );
});
