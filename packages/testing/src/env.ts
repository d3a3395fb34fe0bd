/** The external PostgreSQL to test against; empty or unset: an embedded one. */
export function databaseUrlToTest(): string | undefined {
  return process.env.DATABASE_URL || undefined;
}
