import type { MinutesInHandQuery } from '../../generated/graphql.ts';

export type ShownMinutes = NonNullable<MinutesInHandQuery['minutesInHand']>;
export type ShownMinutesItem = ShownMinutes['items'][number];
export type ShownParagraph = ShownMinutesItem['paragraphs'][number];
