import { SuaraError, errorOfResponse, isAbort } from './errors.js';
import type { Call, Http } from './http.js';

/** A file of the API as a whole. */
export async function download(http: Http, path: string, { query = {}, signal }: Call): Promise<Blob> {
  const url = new URL(path, http.baseUrl);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  let answer: Response;
  try {
    const init = { headers: http.headers, credentials: 'omit', ...(signal ? { signal } : {}) } as const;
    answer = await (http.fetch ?? fetch)(url.href, init);
    if (answer.ok) return await answer.blob();
  } catch (error) {
    throw isAbort(error) ? error : new SuaraError('offline', { cause: error });
  }
  throw await errorOfResponse(answer);
}
