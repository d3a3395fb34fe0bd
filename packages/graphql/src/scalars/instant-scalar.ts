import { parseInstant } from '@concordat/domain/kernel';
import { textScalar } from './text-scalar.ts';

export const InstantScalar = textScalar(
  'Instant',
  'A moment in UTC to the millisecond, RFC 3339: 2016-12-12T09:00:00.000Z.',
  parseInstant,
);
