import type { CalendarDate } from '../kernel/index.ts';

/** The themes of the Police and Crime Plan 2017 to 2020, one of which each Board meeting takes in depth, in turn. */
export const meetingThemes = ['victims', 'offenders', 'communities', 'transformation'] as const;

export type MeetingTheme = (typeof meetingThemes)[number];

/** A sitting with the theme it takes in depth, null where it takes none. */
export type ThemedMeeting = { readonly heldOn: CalendarDate; readonly theme: MeetingTheme | null };

/** The theme whose turn it is: the one taken longest ago before the day, one never taken first, else in the plan's order. */
export function nextTheme(meetings: readonly ThemedMeeting[], before: CalendarDate): MeetingTheme {
  const taken = (theme: MeetingTheme) =>
    meetings.reduce(
      (latest, each) =>
        each.theme === theme && each.heldOn < before && each.heldOn > latest ? each.heldOn : latest,
      '',
    );
  return meetingThemes.reduce((oldest, theme) => (taken(theme) < taken(oldest) ? theme : oldest));
}

/**
 * Themes whose turn has passed: the last four sittings took none of them in depth, or fewer sittings than that since
 * the rotation began, and the next sitting does not either.
 */
export function overdueThemes(
  meetings: readonly ThemedMeeting[],
  today: CalendarDate,
): readonly MeetingTheme[] {
  const inOrder = [...meetings].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const begun = inOrder.slice(inOrder.findIndex(({ theme }) => theme !== null));
  if (inOrder.every(({ theme }) => theme === null)) return [];
  const past = begun.filter(({ heldOn }) => heldOn < today);
  if (past.length < meetingThemes.length) return [];
  const [next] = begun.filter(({ heldOn }) => heldOn >= today);
  const recent = [...past.slice(-meetingThemes.length), ...(next === undefined ? [] : [next])];
  return meetingThemes.filter((theme) => recent.every((meeting) => meeting.theme !== theme));
}
