import type { Branded } from './branded.ts';

/** A UUID that names one thing of one kind, lower case; it is made at the edge and handed to the decision. */
export type Id<Kind extends string> = Branded<string, `Id of ${Kind}`>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id in lower case, or null when the text is not a UUID. */
export function parseId<Kind extends string>(text: string): Id<Kind> | null {
  const lowered = text.toLowerCase();
  return uuid.test(lowered) ? (lowered as Id<Kind>) : null;
}

/** Throws a RangeError when the text is not a UUID. */
export function idOf<Kind extends string>(text: string): Id<Kind> {
  const id = parseId<Kind>(text);
  if (id === null) throw new RangeError(`"${text}" is not an id`);
  return id;
}
