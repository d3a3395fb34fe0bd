import { parseId } from '@concordat/domain/kernel';
import { textScalar } from './text-scalar.ts';

export const UuidScalar = textScalar(
  'UUID',
  'A UUID made by the caller, such as the idempotency key of a command.',
  parseId<'IdempotencyKey'>,
);
