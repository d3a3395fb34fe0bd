import { may, type Viewer } from '../access/index.ts';

/** What the viewer may do with an action now, by the names of the commands; a closed one takes notes and may be taken up again. */
export function allowedActionCommands(viewer: Viewer): readonly string[] {
  return may(viewer, 'action:update') ? ['UpdateAction'] : [];
}
