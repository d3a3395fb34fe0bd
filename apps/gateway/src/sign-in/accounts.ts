import { createHmac } from 'node:crypto';
import type { PrismaClient } from '@concordat/database/prisma';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import { rememberIssuedToken } from './issued-token.ts';
import { hashPassword, isPassword } from './password-hashing.ts';
import { secondsAfter, sessionTimes } from './session-times.ts';
import { hashOfToken, newToken } from './tokens.ts';

export type AccountsOptions = {
  readonly prisma: PrismaClient;
  readonly clock: Clock;
  readonly origin: string;
  readonly secret: string;
  /** Told of the token once; the database keeps its hash. */
  readonly sendReset: (email: string, name: string, token: string) => Promise<void>;
};

export type Accounts = ReturnType<typeof makeAccounts>;

export const sessionCookieOfAuth = 'concordat.session_token';

/**
 * better-auth, without its web addresses, cookies, counters and session reading (docs/decisions/0005-sign-in.md): it
 * keeps accounts, checks passwords with the same work whether or not there is an account, and handles reset and TOTP.
 */
export function makeAccounts({ prisma, clock, origin, secret, sendReset }: AccountsOptions) {
  return betterAuth({
    appName: 'Concordat',
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'concordat',
      useSecureCookies: false,
      database: { generateId: () => uuidv7() },
    },
    user: { modelName: 'authUser' },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'authVerification', storeIdentifier: 'hashed' },
    session: {
      modelName: 'authSession',
      expiresIn: sessionTimes.longest,
      disableSessionRefresh: true,
      additionalFields: {
        lastSeenAt: { type: 'date', required: false },
        provedAt: { type: 'date', required: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 256, // 128 characters may take two units each
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(hash, password),
      },
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => await sendReset(user.email, user.name, token),
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const token = newToken();
            const { address, browser } = rememberIssuedToken(token);
            const now = clock.now();
            return {
              data: {
                ...session,
                token: hashOfToken(token),
                ipAddress: address,
                userAgent: browser,
                createdAt: now,
                updatedAt: now,
                lastSeenAt: now,
                provedAt: now,
                expiresAt: secondsAfter(now, sessionTimes.longest),
              },
            };
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Concordat',
        accountLockout: { enabled: false }, // Attempts slows guessing down; nobody can be locked out by a stranger
        schema: { twoFactor: { modelName: 'authTwoFactor' } },
      }),
    ],
  });
}

/** A cookie as better-auth signs its own, so that a call of ours can speak for a session it knows by its hash. */
export function signedForAuth(name: string, value: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(value).digest('base64');
  return `${name}=${encodeURIComponent(`${value}.${signature}`)}`;
}
