import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, items, notes, papers, papersInHand, people } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const paperId = globalIdOf('PaperInHand', papersInHand.ours);

/** Commands on papers that are being written. */
export const papersCommands: Asked = {
  beginPaper: { bodyId: globalIdOf('Body', bodies.ours), title: '', idempotencyKey: randomUUID() },
  markPaperRead: { paperId: globalIdOf('Paper', papers.open), expectedVersion },
  removePrivateNote: { noteId: notes.open, expectedVersion },
  submitPaper: { paperId, itemId: items.bare, expectedVersion, idempotencyKey: randomUUID() },
  withdrawPaper: { paperId, reason: '', expectedVersion },
  writePaper: {
    paperId,
    sittingId: '01930000-0000-7000-8000-00000000abcd',
    text: {
      title: '',
      to: '',
      from: '',
      date: '2016-12-12',
      purpose: '',
      recommendations: [{ verb: 'note', text: '' }],
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Said' }] }] },
      considerations: [{ head: 'risk', text: '' }],
      sourceDocuments: [''],
      contactOfficer: '',
      marking: { level: 'officialSensitive', handling: '' },
      namedReaders: [globalIdOf('Person', people.treasurer)],
    },
    expectedVersion,
  },
  writePrivateNote: {
    noteId: notes.open,
    paperId: globalIdOf('Paper', papers.open),
    anchor: { words: '', nth: 0 },
    text: '',
    writtenOver: 999,
    idempotencyKey: randomUUID(),
  },
};
