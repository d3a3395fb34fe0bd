import { z } from 'zod';
import { textField } from '../command-fields.ts';

/** What is said of a scheme when it is added. */
export const schemeFields = {
  number: textField(20).nullable(),
  title: textField(200),
  block: textField(200),
  heldFor: textField(400).nullable(),
  assetLifeYears: z.int().min(1).max(100).nullable(),
};
