import type { Id } from '../kernel/index.ts';

export type CapitalProgrammeId = Id<'CapitalProgramme'>;
export type CapitalSchemeId = Id<'CapitalScheme'>;
export type CapitalApprovalId = Id<'CapitalApproval'>;
export type CapitalPostingId = Id<'CapitalPosting'>;
export type CapitalProgressId = Id<'CapitalProgress'>;
export type CapitalReceiptId = Id<'CapitalReceipt'>;
