import { getDatamodel, type PrismaTypes } from '@concordat/database/pothos-types';
import type { CalendarDate, FinancialYear, Id, Instant, Month, Pence } from '@concordat/domain/kernel';
import type { PaperBody } from '@concordat/domain/meetings';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import { answerError } from './answer-error.ts';
import { complexityLimit, connectionComplexity } from './complexity.ts';
import { meets, type Need } from './need.ts';
import type { RequestContext } from './request-context.ts';
import { CalendarDateScalar } from './scalars/calendar-date-scalar.ts';
import { FinancialYearScalar } from './scalars/financial-year-scalar.ts';
import { InstantScalar } from './scalars/instant-scalar.ts';
import { JsonScalar } from './scalars/json-scalar.ts';
import { MonthScalar } from './scalars/month-scalar.ts';
import { PaperBodyScalar } from './scalars/paper-body-scalar.ts';
import { PenceScalar } from './scalars/pence-scalar.ts';
import { UuidScalar } from './scalars/uuid-scalar.ts';

/** What a scalar is in a resolver. JSON read from the database is text of the right form, checked as it goes out. */
interface Text<Value extends string> {
  Input: Value;
  Output: string;
}

export interface SchemaTypes {
  Context: RequestContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  AuthScopes: { meets: Need };
  Scalars: {
    ID: { Input: string; Output: string };
    CalendarDate: Text<CalendarDate>;
    FinancialYear: Text<FinancialYear>;
    Instant: Text<Instant>;
    Json: { Input: unknown; Output: unknown };
    Month: Text<Month>;
    PaperBody: { Input: unknown; Output: PaperBody };
    Pence: { Input: Pence; Output: Pence };
    UUID: Text<Id<'IdempotencyKey'>>;
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [
    ScopeAuthPlugin,
    ComplexityPlugin,
    ErrorsPlugin,
    ValidationPlugin,
    DataloaderPlugin,
    PrismaPlugin,
    RelayPlugin,
  ],
  defaultFieldNullability: false,
  complexity: complexityLimit,
  scopeAuth: {
    authScopes: ({ viewer }) => ({ meets: (need) => meets(viewer, need) }),
    unauthorizedError: (_parent, { viewer }) =>
      viewer === null
        ? answerError('UNAUTHENTICATED', 'Sign in to go on.')
        : answerError('FORBIDDEN', 'You may not do this with your roles.'),
  },
  errors: { directResult: true },
  validation: {
    validationError: ({ issues }) =>
      answerError('VALIDATION', issues.map(({ message }) => message).join(' ')),
  },
  prisma: {
    client: ({ prisma }) => prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    onUnusedQuery: 'error',
  },
  relay: {
    cursorType: 'String',
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    // The database writes ids as the API shows them, so there is nothing left to encode.
    encodeGlobalID: (_type, id) => String(id),
    nodeTypeOptions: { description: 'Anything with an id of its own, which stays the same for good.' },
    idFieldOptions: { description: 'Opaque: keep it, hand it back, never take it apart.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'More comes after this page.' },
    hasPreviousPageFieldOptions: { description: 'More comes before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first edge; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge; null on an empty page.' },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The page, in the order of the list.',
    },
    pageInfoFieldOptions: { description: 'Where the page stands in the list.' },
    cursorFieldOptions: { description: 'The place of this edge, for `after` and `before`. Opaque.' },
    nodeFieldOptions: { nullable: false, description: 'What stands at this place.' },
    firstArgOptions: { description: 'How many from the start, 1 to 100; this or `last` is needed.' },
    lastArgOptions: { description: 'How many from the end, 1 to 100; this or `first` is needed.' },
    afterArgOptions: { description: 'Only what comes after the edge with this cursor.' },
    beforeArgOptions: { description: 'Only what comes before the edge with this cursor.' },
    defaultConnectionFieldOptions: { complexity: connectionComplexity } as never,
  },
});

builder.addScalarType('CalendarDate', CalendarDateScalar);
builder.addScalarType('FinancialYear', FinancialYearScalar);
builder.addScalarType('Instant', InstantScalar);
builder.addScalarType('Json', JsonScalar);
builder.addScalarType('Month', MonthScalar);
builder.addScalarType('PaperBody', PaperBodyScalar);
builder.addScalarType('Pence', PenceScalar);
builder.addScalarType('UUID', UuidScalar);

builder.queryType({ description: 'What may be read. Only what the reader may see is found, everywhere.' });
builder.mutationType({
  description: 'What may be done. Each command answers with what it came to, or with why it was not done.',
});
