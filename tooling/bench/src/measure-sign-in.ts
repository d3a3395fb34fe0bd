import { asOwner } from '@concordat/database';
import { instant, londonDateOf } from '@concordat/domain/kernel';
import { median } from './figures/rounds.ts';
import { benchDatabase } from './offices/bench-databases.ts';
import { small } from './offices/data-set.ts';
import { readerId } from './offices/office-of-body.ts';
import type { MeasuredServer } from './servers/measured-server.ts';
import { startGatewayOn } from './servers/our-servers.ts';

const samples = 200;
/** Fewer than are free, so that no account and no address has to wait. */
const triesEach = 8;
/** Made by the gateway's own costs; what it was made from is of no matter, since every password here is wrong. */
const someHash =
  '$argon2id$v=19$m=19456,t=2,p=1$YmVuY2gtb2YtY29uY29yZGF0$q6Rw2mUu3oYdQpRj1m8l1k1m3f0wqkE6c8yT2xH0b4c';

/** Middle milliseconds until a wrong password was refused. */
export interface SignInMeasured {
  readonly samples: number;
  readonly known: number;
  readonly unknown: number;
}

/** Refuses sign-ins of accounts that are there and of accounts that are not, in turn, each from an address of its own. */
export async function measureSignIn(
  database: Parameters<typeof benchDatabase>[0],
  say: (sentence: string) => void,
): Promise<SignInMeasured> {
  const dataSet = small(londonDateOf(instant(new Date().toISOString())));
  const { ownerUrl } = await benchDatabase(database, dataSet, say);
  const readers = Array.from({ length: Math.ceil(samples / triesEach) }, (_, index) => readerId(index + 1));
  await asOwner({ ownerUrl }, async (client) => {
    await client.query('delete from auth_account');
    await client.query(
      `insert into auth_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
       select 'account-' || user_id, user_id, 'credential', user_id, $2, now(), now() from unnest($1::text[]) as reader(user_id)`,
      [readers, someHash],
    );
  });
  const server = await startGatewayOn(ownerUrl, { CONCORDAT_TRUSTED_PROXIES: '127.0.0.1' });
  try {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let nth = 0; nth < samples; nth += 1) {
      const account = Math.floor(nth / triesEach);
      known.push(await refusalOf(server, `${readers[account]}@bench.example`, nth));
      unknown.push(await refusalOf(server, `nobody-${account}@bench.example`, nth));
    }
    return { samples, known: median(known), unknown: median(unknown) };
  } finally {
    await server.stop();
  }
}

async function refusalOf({ address }: MeasuredServer, email: string, nth: number): Promise<number> {
  const startedAt = performance.now();
  const answer = await fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: address,
      'x-forwarded-for': `10.${email.length}.${nth >> 8}.${nth & 255}`,
    },
    body: JSON.stringify({ email, password: 'not the password' }),
  });
  const text = await answer.text();
  const spent = performance.now() - startedAt;
  if (answer.status !== 401) throw new Error(`A wrong password was answered ${answer.status}: ${text}`);
  return spent;
}
