import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A removal or change that callers were told of: what changes, in the checker's words, since when and from when. */
export interface AnnouncedChange {
  readonly message: string;
  readonly announcedOn: string;
  readonly inForceOn: string;
}

export interface SchemaChanges {
  readonly breaking: readonly string[];
  readonly dangerous: readonly string[];
  readonly safe: readonly string[];
}

/** What differs between two printed schemas, by what it does to callers; descriptions do nothing to them. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChanges> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const of = (level: CriticalityLevel) =>
    changes
      .filter(({ criticality, type }) => criticality.level === level && !type.includes('DESCRIPTION'))
      .map(({ message }) => message);
  return {
    breaking: of(CriticalityLevel.Breaking),
    dangerous: of(CriticalityLevel.Dangerous),
    safe: of(CriticalityLevel.NonBreaking),
  };
}

/** Breaking changes that nobody was told of, or whose day has not come. */
export function unannounced(
  breaking: readonly string[],
  calendar: readonly AnnouncedChange[],
  today: string,
): readonly string[] {
  const inForce = calendar.filter(({ inForceOn }) => inForceOn <= today).map(({ message }) => message);
  return breaking.filter((message) => !inForce.includes(message));
}
