export const LARGEST_FILE_BYTES = 25 * 1024 * 1024;

export type UploadOutcome =
  | { readonly ok: true; readonly fileId: string }
  | { readonly ok: false; readonly message: string };

export interface UploadParts {
  /** The API id of the body it is brought to. */
  readonly bodyId: string;
  /** A paper is read before it is kept; of a table, and of figures, the cells are read later. */
  readonly purpose: 'paper' | 'table' | 'figures';
  /** Told the share sent, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Sends a file to the gateway. Never throws. */
export function uploadFile(file: File, { bodyId, purpose, onProgress }: UploadParts): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const address = new URLSearchParams({ name: file.name, body: bodyId, for: purpose });
    request.open('POST', `/files?${address}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      const answer = request.response as { fileId?: string; message?: string } | null;
      if (request.status < 300 && answer?.fileId) resolve({ ok: true, fileId: answer.fileId });
      else
        resolve({
          ok: false,
          message: answer?.message ?? 'The file could not be sent. Nothing was stored; try again.',
        });
    };
    request.onerror = () =>
      resolve({
        ok: false,
        message: 'Concordat did not answer. Nothing was stored; check the connection and try again.',
      });
    request.send(file);
  });
}
