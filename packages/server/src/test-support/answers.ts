/** What tests read of answers; that it is all there, the contract has checked before. */

export interface PhotoBody {
  readonly id: string;
  readonly url: string;
  readonly bytes: number;
}

export interface EventBody {
  readonly move: string;
  readonly status: string;
  readonly by: string;
  readonly photos: readonly PhotoBody[];
}

export interface ReportBody {
  readonly ticket: string;
  readonly status: string;
  readonly description: string;
  readonly deadline: string;
  readonly service: object;
  readonly place: object;
  readonly agency: object | null;
  readonly moves: readonly string[];
  readonly events: readonly EventBody[];
}

export interface DeskReportBody extends ReportBody {
  readonly contact: object | null;
}

export interface ReceiptBody {
  readonly ticket: string;
  readonly secret: string;
  readonly report: ReportBody;
}

interface FieldErrorBody {
  readonly pointer: string;
  readonly code: string;
}

export async function bodyOf<Body>(response: Response): Promise<Body> {
  return (await response.json()) as Body;
}

/** The errors of a refused body as `pointer code`, in order. */
export async function fieldErrorsOf(response: Response): Promise<string[]> {
  const { type, errors } = await bodyOf<{ type: string; errors: FieldErrorBody[] }>(response);
  if (type !== 'urn:suara:problem:invalid-body') throw new Error(`${response.status} is ${type}`);
  return errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
}

/** The last part of a problem's type. */
export async function problemOf(response: Response): Promise<string | undefined> {
  return (await bodyOf<{ type: string }>(response)).type.split(':').at(-1);
}
