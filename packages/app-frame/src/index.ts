export { ApiUnreachable, SignedOut } from './api-failure.ts';
export { useCastMarks } from './cast-marks/use-cast-marks.ts';
export { ConflictNotice } from './command/conflict-notice.tsx';
export { type CommandAnswer, readCommandAnswer } from './command/read-command-answer.ts';
export { type Command, useCommand } from './command/use-command.ts';
export { type KeyedAct, useKeyedCommand } from './command/use-keyed-command.ts';
export { createApiClient } from './create-api-client.ts';
export { OfficeFrame, type OfficeFrameProps } from './frame/office-frame.tsx';
export type { SavedColumn } from './paged-table/list-as-csv.ts';
export { type PagedList, PagedTable, type PagedTableProps, ShowMore } from './paged-table/paged-table.tsx';

export { callGateway } from './session/call-sign-in.ts';
export type { SessionAnswer, SignedInAnswer, ViewerSummary } from './session/session-answer.ts';
export { SessionProvider, useSession, useSignedIn } from './session/session-context.tsx';
export { AcceptInvitationPage } from './sign-in/accept-invitation-page.tsx';
export { AskForResetPage, ResetPasswordPage } from './sign-in/reset-password-page.tsx';
export { LARGEST_FILE_BYTES, type UploadOutcome, uploadFile } from './upload-file.ts';
