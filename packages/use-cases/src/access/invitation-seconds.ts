/** How long an invitation's link opens an account: seven real days. */
export const invitationSeconds = 7 * 24 * 60 * 60;
