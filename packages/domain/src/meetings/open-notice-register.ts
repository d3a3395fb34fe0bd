import type { BodyId } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { NoticeEventOf } from './notice-events.ts';
import type { NoticeRefusal } from './notice-refusals.ts';
import type { NoticeRegister } from './notice-register.ts';

export type OpenNoticeRegister = {
  readonly prefix: string;
  readonly year: number;
  readonly lastBefore: number;
};

/** From here on the register gives the numbers; those given before are recorded with the number they have. */
export function openNoticeRegister(
  {
    register,
    bodyId,
    readerBodyIds,
  }: {
    readonly register: NoticeRegister | null;
    readonly bodyId: BodyId;
    readonly readerBodyIds: readonly BodyId[];
  },
  { prefix: typed, year, lastBefore }: OpenNoticeRegister,
  { now }: Circumstances,
): Decision<NoticeRegister, NoticeEventOf<'NoticeRegisterOpened'>, NoticeRefusal> {
  if (register !== null) return refuse({ kind: 'RegisterOpenAlready', prefix: register.prefix });
  const prefix = typed.trim();
  if (!/^[A-Z]{2,8}$/.test(prefix)) return refuse({ kind: 'PrefixNotLetters' });
  return accept(
    { bodyId, readerBodyIds, prefix, openedIn: year, lastBefore },
    { type: 'NoticeRegisterOpened', bodyId, prefix, openedIn: year, lastBefore, at: now },
  );
}
