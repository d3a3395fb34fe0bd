import type { Response } from 'express';
import { attachment } from '../files/attachment.ts';

export type SavedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** A reader's own copy: saved, never opened in the page, and kept by nobody on the way. */
export function sendFile(response: Response, { name, type, bytes }: SavedFile): void {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Content-Disposition', attachment(name));
  response.setHeader('Content-Type', type);
  response.end(bytes);
}
