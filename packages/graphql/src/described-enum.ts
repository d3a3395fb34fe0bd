import type { EnumRef } from '@pothos/core';
import { builder } from './builder.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Of> ? Of : never;

/**
 * An enum whose every value is described; the record must name them all, so a new one cannot be forgotten. What
 * goes out is text from the database, and a text that is no value of the enum is a fault.
 */
export function describedEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): EnumRef<Types, string, Value> {
  const described = Object.entries<string>(values).map(([value, meaning]) => [
    value,
    { description: meaning },
  ]);
  const ref = builder.enumType(name, {
    description,
    values: Object.fromEntries(described) as Record<Value, { description: string }>,
  });
  return ref as unknown as EnumRef<Types, string, Value>;
}
