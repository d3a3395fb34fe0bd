import { Refusal } from './refusal.mjs';

/** Puts lines before the first line that matches; refuses when there is none, rather than writing half. */
export function insertBefore(path, pattern, lines) {
  return {
    path,
    change(text) {
      const at = text.search(pattern);
      if (at < 0)
        throw new Refusal(`${path} does not look as it did when this was written; add by hand:\n${lines}`);
      return `${text.slice(0, at)}${lines}${text.slice(at)}`;
    },
  };
}

export const append = (path, lines) => ({ path, change: (text) => `${text.trimEnd()}\n${lines}` });
