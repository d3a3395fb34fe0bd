import { printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** The API's contract as text, sorted by name. */
export function printedSchema(): string {
  return `${printSchema(createSchema())}\n`;
}
