import type { Response } from 'express';
import { attachment } from '../files/attachment.ts';

/** A reader's own copy: saved, never opened in the page, and kept by nobody on the way. */
export function sendPdf(response: Response, fileName: string, pdf: Uint8Array): void {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Content-Disposition', attachment(fileName));
  response.setHeader('Content-Type', 'application/pdf');
  response.end(pdf);
}
