import type { Clearance } from '@concordat/domain/access';
import { describedEnum } from '../described-enum.ts';

export const ClearanceEnum = describedEnum<Clearance>(
  'Clearance',
  'A level of the Government Security Classifications, of a reader or of what is read.',
  { official: 'OFFICIAL.', officialSensitive: 'OFFICIAL-SENSITIVE: for named or cleared readers.' },
);
