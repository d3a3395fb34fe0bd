import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFiles } from './workspace-files.mjs';

const WITH_POST =
  /\b([A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-z'’-]+)(?:\t| ?, ?(?:the )?)(?=(?:[A-Z]\/)?(?:Deputy|Assistant|Temporary|Acting|Chief|Police|Director|Head|Executive|Superintendent|Inspector|Treasurer|Monitoring|Auditor))/g;
const NOT_A_PERSON =
  /\b(Chief|Police|Crime|Constab\w+|Commission\w+|Board|Office\w*|Director|Head|Deputy|Finance|Report|Plan|Group|Panel|County|Council|Strateg\w+|Executive|Inspector|Act|Force|Services?|Corporate|Development|Operational|Resources)\b/;

/** Names of people in a text of board papers: two or three words with a capital, directly before a post. */
export function namesInPapers(text) {
  const found = [...text.matchAll(WITH_POST)]
    .map(([, name]) => name)
    .filter((name) => !NOT_A_PERSON.test(name));
  return [...new Set(found)].sort();
}

/** Files of the workspace in which one of these names stands, written out. */
export function filesNaming(root, names) {
  const paths = workspaceFiles(root).filter((path) => !/\.(png|jpe?g|woff2?|pdf|zip|ico|wasm)$/.test(path));
  const naming = paths.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return names.filter((name) => text.includes(name)).map((name) => ({ path, name }));
  });
  return { examined: paths.length, naming };
}
