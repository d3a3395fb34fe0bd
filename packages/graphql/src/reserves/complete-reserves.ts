import type { ReserveRegisterJson } from '@concordat/database/reads';
import { isForHead } from '@concordat/domain/access';
import { addPence, percentageOf } from '@concordat/domain/kernel';
import { delegationsOf, isInForceOn, powersInForce } from '@concordat/domain/meetings';
import {
  allowedMovementCommands,
  allowedReserveCommands,
  generalReserves,
  JUSTIFIED_SHARE,
  reserveYears,
  yearsOf,
} from '@concordat/domain/reserves';
import type { Asking } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteReserves = ReturnType<typeof completeReserves>;

/** Adds each year of each reserve, what general reserves come to, who decides on draws, and what the viewer may do now. */
export function completeReserves(found: ReserveRegisterJson, asking: Asking) {
  const { bodyId, reserves, movements, delegations, today, ...shown } = found;
  const register = { ...found, id: found.id as never, readerBodyIds: [] };
  const years = yearsOf(register);
  const viewer = signedIn(asking);
  const isOurs = viewer.bodyIds.includes(bodyId);
  const given = delegations.filter((each) => isInForceOn(each, today));
  const own = powersInForce(delegationsOf(viewer.personId, delegations, today), today);
  const tables = reserves.map((reserve) => ({ reserve, table: reserveYears(reserve, movements, years) }));
  return {
    ...shown,
    justifiedAbove: percentageOf(found.netBudget, JUSTIFIED_SHARE),
    reserves: tables.map(({ reserve, table }) => ({
      __typename: 'Reserve',
      ...reserve,
      years: table.map((year) => ({ __typename: 'ReserveYear', ...year })),
    })),
    years: years.map((year, at) => ({
      __typename: 'ReserveTotal',
      year,
      closing: addPence(...tables.flatMap(({ table }) => table[at]?.closing ?? [])),
      general: generalReserves(register, year),
      drawn: addPence(
        ...tables.flatMap(({ table }) => {
          const own = table[at];
          return own === undefined ? [] : [own.plannedDraws, own.approvedDraws];
        }),
      ),
    })),
    movements: movements.map(({ plannedBy, ...movement }) => ({
      __typename: 'ReserveMovement',
      ...movement,
      reserveName: reserves.find(({ id }) => id === movement.reserveId)?.name ?? '',
      isOwn: plannedBy === viewer.userId,
      isForHead: movement.kind === 'draw' && isForHead(movement.amount, given),
      allowedCommands: isOurs ? allowedMovementCommands(viewer, { ...movement, plannedBy }, own) : [],
    })),
    allowedCommands: isOurs ? allowedReserveCommands(viewer) : [],
  };
}
