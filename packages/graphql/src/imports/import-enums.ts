import type { FindingSeverity, ImportStatus } from '@concordat/domain/imports';
import { describedEnum } from '../described-enum.ts';

export const ImportStatusEnum = describedEnum<ImportStatus>('ImportStatus', 'How far an import has come.', {
  pending: 'Read, and waiting for a decision.',
  accepted: 'Its content is part of the record.',
  rejected: 'Put aside, with a reason.',
  superseded: 'A newer import took its place.',
});

export const FindingSeverityEnum = describedEnum<FindingSeverity>(
  'FindingSeverity',
  'How much a finding matters.',
  {
    error: 'Figures or numbers that contradict one another; must be answered.',
    warning: 'Worth a look.',
    rounding: 'Misses by no more than rounding explains.',
    question: 'Something the file does not say.',
  },
);
