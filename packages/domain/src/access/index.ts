export { acceptInvitation } from './accept-invitation.ts';
export type { AccessEvent, AccessEventOf } from './access-events.ts';
export { type AccessRefusal, sentenceForAccessRefusal } from './access-refusals.ts';
export { allowedRoleGrantCommands, allowedUserCommands } from './allowed-access-commands.ts';
export {
  type ApiKeyScope,
  apiKeyScopes,
  parseApiKeyScope,
  permissionFor,
  permissionsOfScopes,
} from './api-key-scopes.ts';
export {
  type CalendarFeed,
  type CalendarFeedsToAddTo,
  makeCalendarFeed,
  mostCalendarFeeds,
  revokeCalendarFeed,
} from './calendar-feed.ts';
export { type Clearance, clearances, covers } from './clearance.ts';
export { confirmRoleGrant } from './confirm-role-grant.ts';
export {
  type ApiKeyTerms,
  type CreateApiKey,
  createApiKey,
  defaultKeyDays,
  mostKeyDays,
} from './create-api-key.ts';
export { freshProofSeconds, isFreshlyProved } from './fresh-proof.ts';
export { type AddressStanding, type InviteUser, inviteUser } from './invite-user.ts';
export { markUserLeft, type UserWithGrants } from './mark-user-left.ts';
export { isReadingOnly, type Permission, permissions } from './permissions.ts';
export {
  type CitedPower,
  type DelegatedPower,
  isForHead,
  powerByDelegation,
  powerOfHead,
  powerOfHeadOrDelegate,
  type WithoutPower,
} from './power-by-delegation.ts';
export { renewInvitation } from './renew-invitation.ts';
export { type RequestRoleGrant, requestRoleGrant } from './request-role-grant.ts';
export { type ApiKeyStanding, revokeApiKey } from './revoke-api-key.ts';
export { revokeRole } from './revoke-role.ts';
export {
  type RoleGrant,
  type RoleGrantId,
  type RoleGrantStatus,
  roleGrantStatus,
  rolesInForce,
} from './role-grant.ts';
export { allows, isFinanceOfficer, parseRole, permissionsOf, type Role, roles } from './roles.ts';
export {
  mostSavedViews,
  removeView,
  type SavedView,
  type SaveView,
  saveView,
  type ViewedList,
  viewedLists,
} from './saved-view.ts';
export { type SecondFactor, turnOffSecondFactor, turnOnSecondFactor } from './second-factor.ts';
export type { User, UserStatus } from './user.ts';
export { isWithinScopes, may, permissionsOfViewer, type Viewer } from './viewer.ts';
