import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';

/** What the viewer may do with a programme: the finance officer of the body it belongs to keeps it. */
export function allowedCapitalCommands(
  viewer: Viewer,
  programme: { readonly bodyId: BodyId },
): readonly string[] {
  if (!may(viewer, 'finance:run') || !viewer.bodyIds.includes(programme.bodyId)) return [];
  return [
    'AddScheme',
    'RecordCapitalApproval',
    'AuthoriseCapitalApproval',
    'WithdrawCapitalApproval',
    'ReleaseScheme',
    'ProfileScheme',
    'SetAssetLife',
    'RecordCapitalSpend',
    'WriteSchemeProgress',
    'RecordCapitalReceipt',
    'CarryCapitalForward',
  ];
}
