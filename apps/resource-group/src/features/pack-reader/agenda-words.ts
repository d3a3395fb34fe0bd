import type { MeetingTheme } from '../../generated/graphql.ts';

export const purposeWords = { decide: 'To decide', note: 'To note', discuss: 'To discuss' } as const;

export const themeWords: Readonly<Record<MeetingTheme, string>> = {
  victims: 'Victims',
  offenders: 'Offenders',
  communities: 'Communities',
  transformation: 'Transformation',
};
