import type { ForwardPlanQuery } from '../../generated/graphql.ts';

type ShownPlan = NonNullable<ForwardPlanQuery['forwardPlan']>;
export type ShownMeeting = ShownPlan['meetings'][number];
export type ShownEntry = ShownPlan['waiting'][number];
