import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, governing } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

/** Commands on the checklist of financial governance. */
export const governanceCommands: Asked = {
  recordGoverningDocument: {
    bodyId: globalIdOf('Body', bodies.ours),
    kind: 'financialRegulations',
    title: '',
    edition: '2016',
    adoptedOn: '2016-12-01',
    source: 'A paper',
    idempotencyKey: randomUUID(),
  },
  withdrawGoverningDocument: { documentId: governing.regulations, reason: '', expectedVersion },
};
