import type { AuditEventJson } from '@concordat/database/reads';
import { describe, expect, it } from 'vitest';
import { completeAuditEvent } from './complete-audit-event.ts';

const entry = (parts: Partial<AuditEventJson>): AuditEventJson => ({
  __typename: 'AuditEvent',
  id: 'id',
  sequence: 1,
  at: '2016-12-01T09:00:00.000Z',
  body: { id: 'body', shortName: 'Fenland office', legalName: 'Policing body of Fenland' },
  actorName: 'Governance officer',
  action: 'PersonRegistered',
  objectKind: 'Person',
  objectId: 'person',
  payload: {},
  previousHash: '',
  hash: '',
  personalValues: [],
  ...parts,
});

describe('an entry of the audit trail', () => {
  const commitments = { personal: { name: { $commitment: 'abc' }, 'a/b': { $commitment: 'def' } } };

  it('shows personal values where the chain has commitments to them', () => {
    const { payload, summary } = completeAuditEvent(
      entry({
        payload: commitments,
        personalValues: [
          { pointer: '/personal/name', value: 'Bram Test', isErased: false },
          { pointer: '/personal/a~1b', value: 'x', isErased: false },
        ],
      }),
    );
    expect(payload).toEqual({ personal: { name: 'Bram Test', 'a/b': 'x' } });
    expect(summary).toBe('Person registered: Bram Test');
  });

  it('says that a value was erased', () => {
    const personalValues = [{ pointer: '/personal/name', value: null, isErased: true }];
    expect(completeAuditEvent(entry({ payload: commitments, personalValues })).summary).toBe(
      'Person registered: (erased)',
    );
  });

  it('says how a status moved, and leaves out what it does not know', () => {
    const payload = { before: { status: 'open' }, after: { status: 'ongoing' } };
    expect(completeAuditEvent(entry({ action: 'ActionUpdated', payload })).summary).toBe(
      'Action updated, from open to ongoing',
    );
    expect(completeAuditEvent(entry({ action: 'DemoClockMoved' })).summary).toBe('Demo clock moved');
  });

  it('leaves what the database handed over as it was', () => {
    const event = entry({
      payload: commitments,
      personalValues: [{ pointer: '/personal/name', value: 'B', isErased: false }],
    });
    completeAuditEvent(event);
    expect(event.payload).toEqual(commitments);
  });
});
