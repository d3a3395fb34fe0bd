import type { AreaId } from './bodies-ids.ts';

/** A police area (Police Act 1996 s.1), or another territory a party answers for. */
export type Area = { readonly id: AreaId; readonly name: string };
