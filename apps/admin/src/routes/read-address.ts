type Address = Readonly<Record<string, unknown>>;

/** The one-time token of a link that was sent by e-mail. */
export function readToken({ token }: Address): { token?: string } {
  return typeof token === 'string' && token !== '' ? { token } : {};
}

/** The name looked for among the people. */
export function readPeopleSearch({ words }: Address): { words?: string } {
  return (typeof words === 'string' || typeof words === 'number') && words !== ''
    ? { words: String(words) }
    : {};
}
