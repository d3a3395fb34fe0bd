import { may, type Viewer } from '../access/index.ts';

/** What the viewer may do with the reserves of their own body. */
export function allowedReserveCommands(viewer: Viewer): readonly string[] {
  return may(viewer, 'finance:run')
    ? ['AddReserve', 'RecordReserveMovement', 'ApproveReserveMovement', 'CancelReserveMovement']
    : [];
}
