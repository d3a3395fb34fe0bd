import { type AskedBy, type AuditEventJson, auditEventRead } from '@concordat/database/reads';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadAudit } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { type CompleteAuditEvent, completeAuditEvent } from './complete-audit-event.ts';

export const AuditEvent = loadedNode<CompleteAuditEvent, AskedBy, AuditEventJson>('AuditEvent', {
  need: toReadAudit,
  reads: auditEventRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completeAuditEvent,
  isLocalId: (id) => id !== '',
});

AuditEvent.implement({
  description: 'Something that was done: one entry of the chain of a body, never changed.',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', {
      description: 'Its place in the chain of the body, from 1 without a gap.',
    }),
    at: t.expose('at', { type: 'Instant', description: "When, on the office's clock." }),
    body: t.expose('body', { type: BodySummary, description: 'The body whose chain it is in.' }),
    actorName: t.exposeString('actorName', { description: 'Who did it.' }),
    action: t.exposeString('action', { description: 'What was done, by its name in the past tense.' }),
    objectKind: t.exposeString('objectKind', { description: 'What kind of thing it was done to.' }),
    objectId: t.exposeID('objectId', { description: 'Its id, which `node` takes when it is a Node.' }),
    summary: t.exposeString('summary', { description: 'In a line.' }),
    payload: t.expose('payload', {
      type: 'Json',
      description: 'What changed; personal values that were erased read "(erased)".',
    }),
    previousHash: t.exposeString('previousHash', {
      description: 'Hash of the entry before, SHA-256 in hex.',
    }),
    hash: t.exposeString('hash', { description: 'Hash of this entry over its canonical JSON.' }),
  }),
});
