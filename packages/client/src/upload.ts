/**
 * Upload of one photo with progress. XMLHttpRequest where there is one:
 * fetch reports no upload progress outside Chromium nor over HTTP/1.1.
 */
import { SuaraError, errorOfResponse, errorOfText, isAbort } from './errors.js';
import type { CallOptions, Http } from './http.js';
import type { Photo } from './types.js';

export interface UploadOptions extends CallOptions {
  /** Called with the share that was sent, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Milliseconds without any progress after which an upload has failed: slow is fine, dead is not. */
const STALL = 30_000;

export async function upload(http: Http, path: string, photo: Blob, options: UploadOptions): Promise<Photo> {
  const url = new URL(path, http.baseUrl).href;
  const send = http.fetch || typeof XMLHttpRequest === 'undefined' ? sendByFetch : sendByXhr;
  const answer = photoOf(await send(http, url, photo, options));
  options.onProgress?.(1);
  return { ...answer, url: new URL(answer.url, http.baseUrl).href };
}

/** The photo an answer's text tells of; a hotspot's page, or nothing at all, tells of none. */
function photoOf(text: string): Photo {
  try {
    const photo = JSON.parse(text) as Partial<Photo> | null;
    if (typeof photo?.id === 'string' && typeof photo.url === 'string') return photo as Photo;
  } catch {
    // Not JSON: falls through.
  }
  throw new SuaraError('unexpected');
}

async function sendByFetch(http: Http, url: string, photo: Blob, { signal }: UploadOptions): Promise<string> {
  const headers = { ...http.headers, 'content-type': photo.type };
  let response: Response;
  try {
    response = await (http.fetch ?? fetch)(url, {
      method: 'POST',
      body: photo,
      headers,
      credentials: 'omit',
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    throw isAbort(error) ? error : new SuaraError('offline', { cause: error });
  }
  if (!response.ok) throw await errorOfResponse(response);
  try {
    return await response.text();
  } catch (error) {
    throw isAbort(error) ? error : new SuaraError('offline', { cause: error });
  }
}

function sendByXhr(http: Http, url: string, photo: Blob, { signal, onProgress }: UploadOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout>;
    const watch = (): void => {
      clearTimeout(stalled);
      stalled = setTimeout(() => {
        reject(new SuaraError('timeout'));
        xhr.abort();
      }, STALL);
    };
    const abort = (): void => {
      reject(new DOMException('The upload was aborted', 'AbortError'));
      xhr.abort();
    };
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort);
    xhr.upload.onprogress = ({ loaded, total }) => {
      watch();
      if (total > 0) onProgress?.(loaded / total);
    };
    xhr.onload = () => {
      if (xhr.status >= 200 && xhr.status < 300) resolve(xhr.responseText);
      else reject(errorOfText(xhr.responseText));
    };
    xhr.onerror = () => {
      reject(new SuaraError('offline'));
    };
    xhr.onloadend = () => {
      clearTimeout(stalled);
      signal?.removeEventListener('abort', abort);
    };
    xhr.open('POST', url);
    for (const [name, value] of Object.entries(http.headers)) xhr.setRequestHeader(name, value);
    xhr.setRequestHeader('content-type', photo.type);
    watch();
    xhr.send(photo);
  });
}
