export { answerError, type ErrorCode } from './answer-error.ts';
export { type BoundDocument, bindDocument } from './bind-document.ts';
export { operationsToWarm } from './operations-to-warm.ts';
export { printedSchema } from './printed-schema.ts';
export type { Invitations, RequestContext, SystemStatus } from './request-context.ts';
export { createSchema } from './schema.ts';
