import type { ReserveDeskQuery } from '../../generated/graphql.ts';

export type ReserveDeskRegister = ReserveDeskQuery['reserveRegisters']['edges'][number]['node'];

/** Every form of the reserves is about one register. */
export type FormOfReserves = { readonly register: ReserveDeskRegister; readonly onStale: () => void };

export const reservesRefetched = ['ReserveDesk'];
