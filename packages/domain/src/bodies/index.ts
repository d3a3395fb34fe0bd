export { type AppointToPost, appointToPost } from './appoint-to-post.ts';
export type { Area } from './area.ts';
export type { BodiesEvent, BodiesEventOf } from './bodies-events.ts';
export type { AreaId, BodyId, PersonId, PostHoldingId, PostId } from './bodies-ids.ts';
export { type BodiesRefusal, sentenceForBodiesRefusal } from './bodies-refusals.ts';
export { answerableBodyOn, type Body, type BodyKind, bodyKinds, isThereOn, predecessorsOf } from './body.ts';
export { parseEmailAddress } from './email-address.ts';
export { type EndAppointment, endAppointment } from './end-appointment.ts';
export { type EstablishPost, establishPost } from './establish-post.ts';
export type { Person } from './person.ts';
export {
  holderOf,
  inPostSince,
  overlaps,
  type Post,
  type PostHolding,
  postsActedInBy,
  whoActsIn,
} from './post.ts';
export { type RecordSuccession, recordSuccession } from './record-succession.ts';
export { type RegisterArea, registerArea } from './register-area.ts';
export { type RegisterBody, registerBody } from './register-body.ts';
export { type RegisterPerson, registerPerson } from './register-person.ts';
