/** The folder of real board papers; undefined where there is none. */
export const papersFolder = process.env.CONCORDAT_PAPERS || undefined;

const ours = /^(CONCORDAT_|DATABASE_URL$|PORT$|HOST$|npm_)/;

/** This process's environment without what would lead a server elsewhere, and with these settings. */
export function settingsOfChild(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(inherited), ...settings };
}

/** The database a measured server was told to serve from. */
export function databaseToServe(): string {
  const url = process.env.BENCH_DATABASE_URL;
  if (url === undefined) throw new Error('BENCH_DATABASE_URL is not set; npm run bench starts this server.');
  return url;
}
