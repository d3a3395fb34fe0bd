import type { UserConfig } from 'vite';

export type AppAddress = {
  /** Path under which the gateway serves the built app, with both slashes: `/admin/`. */
  readonly base: string;
  /** Where `vite dev` sends requests for the API, sign-in and files. */
  readonly gateway?: string;
};

/** The Vite configuration both apps share; the built manifest lists what the first screen loads. */
export function concordatApp(address: AppAddress): UserConfig;
