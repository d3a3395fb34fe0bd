/** The same server and user, another database. */
export function withDatabase(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.toString();
}

/** The name of the database a URL points at; PostgreSQL's rule when none is given: the user's name. */
export function databaseNameOf(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  return decodeURIComponent(url.pathname.slice(1) || url.username);
}

/** What may be printed: the password is left out. */
export function withoutPassword(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.password = '';
  return url.toString();
}

/** Throws an Error with a plain sentence unless it is a PostgreSQL address with a user and a password. */
export function checkedDatabaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new Error(
      'DATABASE_URL is not an address such as postgresql://owner:password@host:5432/concordat.',
    );
  }
  if (url.username === '' || url.password === '') {
    throw new Error(
      'DATABASE_URL must name a user and a password: the working password of the server is derived from it.',
    );
  }
  return url.toString();
}
