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

/** The resolution or recommendation a notice is to be drafted of, as the link to the form names it. */
export function readNoticeOrigin({ of }: Address): { of?: string } {
  return typeof of === 'string' ? { of } : {};
}
