const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The API's id of a node, as a SQL expression: base64 of `Type:id` without padding. Letters, digits, `:` and `-`
 * never produce `+` or `/`, so it needs no further care in an address.
 */
export function globalId(type: string, column: string): string {
  return globalIdOfTyped(`'${type}'`, column);
}

/** The same for rows of several types, each with its own in a column. */
export function globalIdOfTyped(typeColumn: string, column: string): string {
  return `rtrim(encode((${typeColumn} || ':' || ${column})::bytea, 'base64'), '=')`;
}

/** The same id as `globalId` writes in SQL. */
export function globalIdOf(type: string, local: string): string {
  return Buffer.from(`${type}:${local}`, 'latin1').toString('base64').replace(/=+$/, '');
}

/** Type and id inside an API id; null when the text is not one. */
export function partsOfGlobalId(id: string): readonly [type: string, local: string] | null {
  if (!/^[A-Za-z0-9+/]{4,200}$/.test(id)) return null;
  const match = /^([A-Z][A-Za-z]*):([0-9A-Za-z-]+)$/.exec(Buffer.from(id, 'base64').toString('latin1'));
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : null;
}

/** The UUID inside an API id of that type; null for anything else, so that a wrong id reads as a missing one. */
export function localId(type: string, id: string): string | null {
  const [named, local] = partsOfGlobalId(id) ?? [];
  return named === type && local !== undefined && uuid.test(local) ? local : null;
}
