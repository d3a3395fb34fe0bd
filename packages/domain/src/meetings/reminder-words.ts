import type { WhyNotReminded } from './remind-actions.ts';

/** Completes "not reminded, because …". */
export const whyNotRemindedWords: Readonly<Record<WhyNotReminded, string>> = {
  closed: 'it is closed',
  ofAnotherBody: 'another body’s meeting raised it; that body reminds its owner',
  withoutOwner: 'nobody is named as its owner',
  ownerUnknown: 'its owner, as minuted, is no post of the register',
  remindedToday: 'its owner was reminded today already',
};

/** What goes to an owner: never the words of an action, which may be for cleared readers only. */
export function reminderMail(count: number) {
  return {
    subject: count === 1 ? 'An action waits for your report' : `${count} actions wait for your report`,
    body: 'You are asked to say how far you are with what a meeting asked of you. Sign in to read it and to report:',
    path: '/resource-group/actions?show=mine',
  };
}
