import { may, type Viewer } from '../access/index.ts';

/** How an action stands to whoever looks at it. */
export type StandingToAction = {
  /** A meeting of a body of theirs raised it. */
  readonly isOfTheirBody: boolean;
  /** They act in the post that owns it, in whichever body (`needsMe`). */
  readonly isTheirs: boolean;
};

/** Whoever acts in the owner post reports on what is asked of it; others report where their own body's meeting asked. */
export function mayReportOn({ isOfTheirBody, isTheirs }: StandingToAction, viewer: Viewer): boolean {
  if (viewer.via === 'apiKey') return false;
  return isTheirs || (isOfTheirBody && may(viewer, 'action:update'));
}

/** What the viewer may do with an action now, by the names of the commands; a closed one takes notes and may be taken up again. */
export function allowedActionCommands(viewer: Viewer, standing: StandingToAction): readonly string[] {
  return [
    ...(mayReportOn(standing, viewer) ? ['UpdateAction'] : []),
    ...(standing.isOfTheirBody && may(viewer, 'meeting:run') ? ['RemindActions'] : []),
  ];
}
