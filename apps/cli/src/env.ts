import { readSettings, type Settings } from '@concordat/gateway';

/** The same settings as the server's, so that both speak of one office. Throws `UnusableSetting`. */
export function settingsOfOffice(): Settings {
  return readSettings(process.env, process.cwd());
}
