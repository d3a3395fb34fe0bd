export { ApiUnreachable, SignedOut } from './api-failure.ts';
export { type CommandAnswer, readCommandAnswer } from './command/read-command-answer.ts';
export { type Command, useCommand } from './command/use-command.ts';
export { createApiClient } from './create-api-client.ts';
export { OfficeFrame, type OfficeFrameProps } from './frame/office-frame.tsx';
export type { SessionAnswer, SignedInAnswer, ViewerSummary } from './session/session-answer.ts';
export { SessionProvider, useSession, useSignedIn } from './session/session-context.tsx';
export { AcceptInvitationPage } from './sign-in/accept-invitation-page.tsx';
export { AskForResetPage, ResetPasswordPage } from './sign-in/reset-password-page.tsx';
