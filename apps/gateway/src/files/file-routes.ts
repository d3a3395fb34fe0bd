import { inTransaction } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import { localId } from '@concordat/database/reads';
import { fileStore } from '@concordat/database/stores';
import type { FileEntryId, FilePurpose } from '@concordat/domain/documents';
import { filePurposes, largestFile } from '@concordat/domain/documents';
import { parseId } from '@concordat/domain/kernel';
import { findFileFault, storeFile } from '@concordat/use-cases';
import { type Request, type Response, Router } from 'express';
import type { Clock } from '../clock.ts';
import { commandContext } from '../command-context.ts';
import { Refusal } from '../refusal.ts';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import type { OfficeTime } from '../sign-in/office-time.ts';
import { requirePermission, requireSession, type SessionCaller } from '../sign-in/require-session.ts';
import type { Call } from '../site/call.ts';
import type { OwnSite } from '../site/own-site.ts';
import { readBody } from '../site/read-body.ts';
import { attachment } from './attachment.ts';
import { recogniseFile } from './recognise-file.ts';

export type FileParts = {
  readonly site: OwnSite;
  readonly callers: CallerLookup;
  readonly prisma: PrismaClient;
  readonly office: OfficeTime;
  readonly clock: Clock;
};

/** Bringing bytes in and giving them out again; what they mean is read elsewhere. */
export function fileRoutes({ site, callers, prisma, office, clock }: FileParts): Router {
  const router = Router();

  router.post('/', async (request, response) => {
    site.requireOwnPage(request);
    requireBytes(request.headers['content-type']);
    await requireUploader(callers, request);
    const fileName = single(request.query.name);
    const purpose = purposeMeant(single(request.query.for));
    const bytes = new Uint8Array(await readBody(request, largestFile));
    // Looked up again: a role may have been taken away while the bytes came in.
    const caller = await requireUploader(callers, request);
    const bodyId = bodyMeant(single(request.query.body), caller);
    const context = commandContext(caller, callOf(response), { prisma, office, clock });
    const mediaType = await recogniseFile(bytes, fileName);
    const fault =
      purpose === 'paper' || isOpenedToRead(mediaType) ? await findFileFault(purpose, bytes, fileName) : null;
    if (fault !== null) throw new Refusal('VALIDATION', fault, { field: 'name' });
    const answer = await storeFile(context, { bodyId, fileName, mediaType, purpose, bytes });
    if (answer.outcome === 'invalid')
      throw new Refusal('VALIDATION', answer.fields[0]?.message ?? 'Send it again.');
    if (answer.outcome === 'refused') throw new Refusal('VALIDATION', answer.sentence, { field: 'name' });
    if (answer.outcome === 'conflict') throw new Error('Storing a file cannot conflict.');
    const { entry, isKnown } = answer.state;
    response.setHeader('Cache-Control', 'no-store');
    response.status(201).json({
      fileId: entry.id,
      sha256: entry.sha256,
      bytes: entry.size,
      name: entry.fileName,
      known: isKnown,
    });
  });

  router.get('/:fileId', async (request, response) => {
    callOf(response).route = '/files/:fileId';
    const caller = await callers.find(request);
    requirePermission(caller, 'meeting:read');
    const fileId = parseId<'FileEntry'>(request.params.fileId);
    const found =
      fileId === null || caller.kind === 'visitor'
        ? null
        : await inTransaction(prisma, caller.viewer, async (tx) => {
            const entry = await fileStore.load(tx, fileId as FileEntryId);
            return entry && { entry, bytes: await fileStore.loadBytes(tx, entry) };
          });
    if (!found) throw new Refusal('NOT_FOUND', 'There is no such file, or it is not for you.');
    const { entry, bytes } = found;
    const etag = `"${entry.sha256}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    response.setHeader('Content-Disposition', attachment(entry.fileName));
    response.setHeader('Content-Type', entry.mediaType);
    if (request.headers['if-none-match'] === etag) response.status(304).end();
    else response.end(bytes);
  });

  return router;
}

async function requireUploader(callers: CallerLookup, request: Request): Promise<SessionCaller> {
  const caller = requireSession(await callers.find(request));
  requirePermission(caller, 'import:upload');
  return caller;
}

function purposeMeant(asked: string): FilePurpose {
  const meant = filePurposes.find((purpose) => purpose === asked);
  if (meant !== undefined) return meant;
  const sentence = 'Say what the file is for: for=paper, for=table or for=figures.';
  throw new Refusal('VALIDATION', sentence, { field: 'for' });
}

/** Office documents and PDFs are opened before anything of them is kept. */
function isOpenedToRead(mediaType: string): boolean {
  return /pdf|wordprocessingml|spreadsheetml|macroenabled|x-cfb/i.test(mediaType);
}

/** The body named by its API id, or the person's first; the use case sees to it that it is one of theirs. */
function bodyMeant(asked: string, { viewer }: SessionCaller): string {
  const bodyId = asked === '' ? viewer.bodyIds[0] : localId('Body', asked);
  if (bodyId) return bodyId;
  throw new Refusal('NOT_FOUND', 'There is no such body, or it is not yours.', { field: 'body' });
}

/** Bytes of any kind, but not a kind that another site's form could send. */
function requireBytes(contentType: string | undefined): void {
  const kind = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (kind === 'application/octet-stream') return;
  throw new Refusal('VALIDATION', 'Send the bytes of one file with Content-Type: application/octet-stream.', {
    status: 415,
  });
}

function single(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function callOf(response: Response): Call {
  return response.locals.call as Call;
}
