import { z } from 'zod';

/** Every so many weeks or months. */
export const rhythmField = z.strictObject({ every: z.int(), unit: z.enum(['weeks', 'months']) });

export const purposeField = z.enum(['decide', 'note', 'discuss']);
