import { randomUUID } from 'node:crypto';
import type { Viewer } from '@concordat/domain/access';
import { instant } from '@concordat/domain/kernel';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  parse,
  validate,
} from 'graphql';
import type { RequestContext } from '../src/request-context.ts';
import { createSchema } from '../src/schema.ts';
import { fillOffice } from './office/fill-office.ts';

export const schema = createSchema();
export const now = instant('2016-12-12T09:00:00Z');

/** The API over a filled office, without HTTP; it counts what reaches the database. */
export interface TestApi {
  readonly database: TestDatabase;
  /** Statements since the last `ask`, settings of the viewer aside. */
  readonly statements: string[];
  readonly contextFor: (viewer: Viewer | null) => RequestContext;
  readonly ask: (
    text: string,
    viewer: Viewer | null,
    variables?: Record<string, unknown>,
    instead?: Partial<RequestContext>,
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export type Answer = ExecutionResult<Record<string, never>>;

export async function openApi(): Promise<TestApi> {
  const statements: string[] = [];
  const database = await testDatabase({ onStatement: (text) => statements.push(text) });
  await fillOffice(database.prisma);

  const contextFor = (viewer: Viewer | null): RequestContext => ({
    viewer,
    readPool: database.readPool,
    prisma: database.prisma,
    officeNow: now,
    isDemo: true,
    clockMoved: async () => {},
    requestId: 'test',
    statusOf: async () => ({
      version: '0.0.0',
      databaseMode: database.mode,
      lastVerifiedBackupAt: null,
      auditCheckpointAt: now,
      mail: { isSetUp: false, waiting: 2, failing: 0, oldestWaitingAt: now },
    }),
    command: () => {
      if (viewer === null) throw new Error('A visitor gives no commands.');
      const { prisma } = database;
      return { viewer, prisma, now, realNow: now, newId: randomUUID, requestId: 'test', provedAt: now };
    },
    invitations: {
      issue: () => ({ tokenHash: 'b'.repeat(64), link: 'http://localhost/admin/invitation?token=t' }),
      send: async () => {},
    },
    wasReplayed: () => {},
  });

  return {
    database,
    statements,
    contextFor,
    ask: async (text, viewer, variableValues = {}, instead = {}) => {
      const { document, errors } = checked(text);
      if (errors.length > 0) return { errors };
      statements.length = 0;
      const contextValue = { ...contextFor(viewer), ...instead };
      return (await execute({ schema, document, contextValue, variableValues })) as Answer;
    },
    close: () => database.close(),
  };
}

const known = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();

function checked(text: string) {
  const document = known.get(text)?.document ?? parse(text);
  const entry = known.get(text) ?? { document, errors: validate(schema, document) };
  known.set(text, entry);
  return entry;
}

/** Fails with the answer's errors, so that a test shows why. */
export function dataOf<Data = Record<string, unknown>>({ data, errors }: Answer): Data {
  if (errors !== undefined)
    throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'));
  return data as Data;
}
