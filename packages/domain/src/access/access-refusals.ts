import type { Permission } from './permissions.ts';
import type { RoleGrantStatus } from './role-grant.ts';
import type { UserStatus } from './user.ts';

export type AccessRefusal =
  | { readonly kind: 'UserNameMissing' }
  | { readonly kind: 'UserEmailNotAnAddress'; readonly email: string }
  | { readonly kind: 'UserEmailTaken'; readonly email: string; readonly isInvitedHere: boolean }
  | { readonly kind: 'ClearanceAboveOwn' }
  | { readonly kind: 'BodyOutOfReach' }
  | { readonly kind: 'InvitationNotOpen'; readonly status: UserStatus }
  | { readonly kind: 'UserAlreadyLeft' }
  | { readonly kind: 'CannotRemoveYourself' }
  | { readonly kind: 'NoSelfGrant' }
  | { readonly kind: 'RoleAlreadyGranted'; readonly status: RoleGrantStatus }
  | { readonly kind: 'GrantsMoreThanTheyHold'; readonly missing: readonly Permission[] }
  | { readonly kind: 'SecondPersonNeeded' }
  | { readonly kind: 'MayNotConfirmThisRole' }
  | { readonly kind: 'GrantNotWaiting'; readonly status: RoleGrantStatus }
  | { readonly kind: 'GrantAlreadyRevoked' }
  | { readonly kind: 'KeyNameMissing' }
  | { readonly kind: 'KeyWithoutScopes' }
  | { readonly kind: 'ScopeUnknown'; readonly scope: string }
  | { readonly kind: 'ScopeNotHeld'; readonly scope: string }
  | { readonly kind: 'KeyLifeOutOfRange'; readonly most: number }
  | { readonly kind: 'KeyAlreadyRevoked' }
  | { readonly kind: 'CalendarFeedsFull'; readonly most: number }
  | { readonly kind: 'CalendarFeedRevokedAlready' }
  | { readonly kind: 'ViewNameMissing' }
  | { readonly kind: 'ViewNameTaken'; readonly name: string }
  | { readonly kind: 'ViewWithoutFilters' }
  | { readonly kind: 'SavedViewsFull'; readonly most: number }
  | { readonly kind: 'SecondFactorAlreadyOn' }
  | { readonly kind: 'SecondFactorNotOn' };

/** One plain sentence that says what to do. */
export function sentenceForAccessRefusal(refusal: AccessRefusal): string {
  switch (refusal.kind) {
    case 'UserNameMissing':
      return 'Give the name of the person you invite.';
    case 'UserEmailNotAnAddress':
      return 'Enter an e-mail address such as name@example.police.uk.';
    case 'UserEmailTaken':
      return refusal.isInvitedHere
        ? `The address ${refusal.email} is invited already; open it in the list of users to send a new link.`
        : `The address ${refusal.email} has an account already; look for it in the list of users.`;
    case 'ClearanceAboveOwn':
      return 'You cannot give a clearance above your own; ask somebody who has it.';
    case 'BodyOutOfReach':
      return 'You cannot give access to a body whose records you do not read yourself; ask somebody there.';
    case 'InvitationNotOpen':
      return refusal.status === 'left'
        ? 'This invitation was withdrawn; ask for a new one.'
        : 'This invitation was accepted already; sign in instead.';
    case 'UserAlreadyLeft':
      return 'This account has left; invite the person again if they came back.';
    case 'CannotRemoveYourself':
      return 'You cannot end your own account; ask a colleague to do it.';
    case 'NoSelfGrant':
      return 'You cannot give yourself a role; ask a colleague to request it and another to confirm it.';
    case 'RoleAlreadyGranted':
      return refusal.status === 'requested'
        ? 'This role is already requested; ask a second person to confirm it.'
        : 'This user has the role already; nothing more is needed.';
    case 'GrantsMoreThanTheyHold':
      return 'The role allows more than you may do yourself; ask somebody who holds it to request it.';
    case 'SecondPersonNeeded':
      return 'You requested this role yourself; ask a second person to confirm it.';
    case 'MayNotConfirmThisRole':
      return 'Only somebody who holds this role, or may confirm roles, can confirm it; ask one of them.';
    case 'GrantNotWaiting':
      return refusal.status === 'inForce'
        ? 'This role was confirmed already; nothing more is needed.'
        : 'This request was withdrawn; make a new one if the role is still needed.';
    case 'GrantAlreadyRevoked':
      return 'This role was taken away already; nothing more is needed.';
    case 'KeyNameMissing':
      return 'Give the key a name that says what uses it.';
    case 'KeyWithoutScopes':
      return 'Choose at least one thing the key may read.';
    case 'ScopeUnknown':
      return `There is no scope called ${refusal.scope}; choose one from the list.`;
    case 'ScopeNotHeld':
      return `You may not read this yourself, so a key of yours cannot carry ${refusal.scope}; leave it out.`;
    case 'KeyLifeOutOfRange':
      return `A key lasts from 1 to ${refusal.most} days; choose a number of days in between.`;
    case 'KeyAlreadyRevoked':
      return 'This key was revoked already; nothing more is needed.';
    case 'CalendarFeedsFull':
      return `You have ${refusal.most} calendar addresses; revoke one you no longer use first.`;
    case 'CalendarFeedRevokedAlready':
      return 'This calendar address was revoked already; nothing more is needed.';
    case 'ViewNameMissing':
      return 'Give the view a name.';
    case 'ViewNameTaken':
      return `You have a view called ${refusal.name} already; choose another name, or remove that view first.`;
    case 'ViewWithoutFilters':
      return 'This is the whole list; choose a filter first, and then save the view.';
    case 'SavedViewsFull':
      return `You have ${refusal.most} views of this list; remove one you no longer use first.`;
    case 'SecondFactorAlreadyOn':
      return 'Your account has a second factor already; turn it off first to set up another app.';
    case 'SecondFactorNotOn':
      return 'Your account has no second factor; nothing was changed.';
  }
}
