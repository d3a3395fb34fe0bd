import { paperTemplate } from '../board-pack/paper-template.ts';

/** Minutes as a document of their own. */
export const minutesTemplate = `${paperTemplate}${String.raw`
#paper(given.paper, given.title, true, given.forum)
`}`;
