import { text } from 'node:stream/consumers';
import { type Clearance, parseRole, roles } from '@concordat/domain/access';
import { type BodyId, type BodyKind, bodyKinds } from '@concordat/domain/bodies';
import { idOf } from '@concordat/domain/kernel';
import { createAccount, hashPassword, requireGoodPassword, SignInPool } from '@concordat/gateway';
import { confirmRoleGrant, openUserAccess, registerBody, requestRoleGrant } from '@concordat/use-cases';
import { v7 } from 'uuid';
import { acceptedOrFail } from '../accepted-or-fail.ts';
import { chooseBody } from '../choose-body.ts';
import { commandLineContext } from '../command-line-context.ts';
import { Failure } from '../failure.ts';
import { type OpenOffice, withOffice } from '../open-office.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage =
  'create-user --name NAME --email ADDRESS --role ROLE --body SHORT-NAME [--clearance official|officialSensitive] ' +
  '[--new-body policingBody|chiefOfficer|otherParty --legal-name NAME --head-title TITLE [--area NAME]] < password';

const options = {
  name: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  body: { type: 'string' },
  clearance: { type: 'string', default: 'official' },
  'new-body': { type: 'string' },
  'legal-name': { type: 'string' },
  'head-title': { type: 'string' },
  area: { type: 'string' },
} as const;

/** Opens an account, and its body when that is new. The password comes on standard input, so that no list of processes shows it. */
export async function createUser(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values } = readOptions(args, options, usage);
  const { name, email, role: roleName, body, clearance } = values;
  if (!name || !email || !roleName || !body) throw new Failure(`Usage: concordat ${usage}`);
  const role = parseRole(roleName);
  if (role === null) throw new Failure(`"${roleName}" is not a role. There are: ${roles.join(', ')}.`);
  if (clearance !== 'official' && clearance !== 'officialSensitive') {
    throw new Failure('--clearance is official or officialSensitive.');
  }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  requireGoodPassword(password, [name, email]);

  await withOffice(terminal, async (office) => {
    const bodyId =
      values['new-body'] === undefined
        ? (await chooseBody(office.prisma, body)).id
        : await newBody(office, { ...values, body });
    const userId = v7();
    const account = { userId, name, email, bodyId, clearance: clearance as Clearance };
    await openAccount(office, account, role);
    await keepPassword(office, { userId, name, email, password });
    terminal.result(`${name} may sign in as ${email}, with the role ${role} for ${body}.`);
  });
}

type Described = { readonly [Name in keyof typeof options]?: string | undefined } & { readonly body: string };

async function newBody({ prisma }: OpenOffice, described: Described): Promise<BodyId> {
  const kind = described['new-body'];
  const legalName = described['legal-name'];
  const headTitle = described['head-title'];
  if (!isBodyKind(kind)) throw new Failure(`--new-body is one of ${bodyKinds.join(', ')}.`);
  if (!legalName || !headTitle) throw new Failure('A new body needs --legal-name and --head-title.');
  const bodyId = idOf<'Body'>(v7());
  const command = {
    bodyId,
    areaName: described.area ?? null,
    kind,
    legalName,
    shortName: described.body,
    headTitle,
    from: null,
  };
  acceptedOrFail(await registerBody(commandLineContext(prisma, [bodyId]), command));
  return bodyId;
}

function isBodyKind(kind: string | undefined): kind is BodyKind {
  return bodyKinds.some((known) => known === kind);
}

type Account = { userId: string; name: string; email: string; bodyId: BodyId; clearance: Clearance };

async function openAccount(
  { prisma }: OpenOffice,
  account: Account,
  role: (typeof roles)[number],
): Promise<void> {
  const { bodyId, userId } = account;
  const first = commandLineContext(prisma, [bodyId]);
  const second = commandLineContext(prisma, [bodyId], 'second');
  acceptedOrFail(
    await openUserAccess(first, { ...account, personId: null, seesBodyIds: [bodyId], isDemoPersona: false }),
  );
  const grant = acceptedOrFail(await requestRoleGrant(first, { userId, role }));
  acceptedOrFail(await confirmRoleGrant(second, { grantId: grant.id, expectedVersion: 1 }));
}

type SignIn = { userId: string; name: string; email: string; password: string };

async function keepPassword({ database }: OpenOffice, { password, ...account }: SignIn): Promise<void> {
  const passwordHash = await hashPassword(password);
  const pool = new SignInPool(database.appUrl, { size: 1 });
  try {
    await pool.inOneTransaction((ask) => createAccount(ask, { ...account, passwordHash, now: new Date() }));
  } finally {
    await pool.close();
  }
}
