/** What a command comes to: the new state with what happened, or the reason why not. Nothing else may come of it. */
export type Decision<State, Event, Refusal> = Accepted<State, Event> | Refused<Refusal>;

export type Accepted<State, Event> = {
  readonly outcome: 'accepted';
  readonly state: State;
  readonly events: readonly [Event, ...Event[]];
};

export type Refused<Refusal> = { readonly outcome: 'refused'; readonly refusal: Refusal };

/** Takes at least one event, so a change that leaves no audit entry does not compile. */
export function accept<State, const Event extends { readonly type: string }>(
  state: State,
  event: Event,
  ...more: readonly Event[]
): Accepted<State, Event> {
  return { outcome: 'accepted', state, events: [event, ...more] };
}

/** Takes the reason with the facts a person needs to put it right. */
export function refuse<const Refusal extends { readonly kind: string }>(refusal: Refusal): Refused<Refusal> {
  return { outcome: 'refused', refusal };
}

/** What a command about somebody's own things comes to: no event, since what is theirs alone enters no body's record. */
export type PersonalDecision<State, Refusal> =
  | { readonly outcome: 'accepted'; readonly state: State }
  | Refused<Refusal>;

/** Accepts a change of somebody's own things, which leaves no audit entry. */
export function acceptPersonally<State>(state: State): { outcome: 'accepted'; state: State } {
  return { outcome: 'accepted', state };
}
