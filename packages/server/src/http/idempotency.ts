/**
 * The same act twice is one act (after the lapsed IETF draft "The
 * Idempotency-Key HTTP Header Field"). Phones lose answers, not only requests:
 * whoever sends the same key and body again gets the first answer again.
 *
 * That first answer holds the report's secret and, for the desk, a contact. So
 * it is kept encrypted under a key derived from the client's Idempotency-Key,
 * of which the table has only the SHA-256: a copy of the database opens none.
 * The hash of the body is keyed by it, too: a body may hold little more than a
 * phone number, and all of them can be tried.
 */
import { and, eq, sql } from 'drizzle-orm';
import { equalBytes, sha256, toBase64Url, utf8, type Bytes } from '../crypto/digest.js';
import { seal, unseal } from '../crypto/seal.js';
import { mac } from '../crypto/sign.js';
import { SQLSTATE, sqlState } from '../db/errors.js';
import { idempotency } from '../db/schema.js';
import { inTransaction } from '../db/transaction.js';
import type { Database, ServerPorts } from '../ports.js';
import { Problem } from './problem.js';

/** What somebody asks to be done once. */
export interface Act {
  readonly cityId: string;
  /** The contract's operation. */
  readonly operation: string;
  readonly key: string;
  /** Who does it to what: with another ticket or officer, it is another request even if the body is the same. */
  readonly target: string;
  readonly body: Bytes;
}

export interface Answer {
  readonly status: 200 | 201 | 202;
  readonly body: unknown;
}

/** Does the act, in the transaction that is given; what it throws undoes everything. */
export type Effect = (tx: Database) => Promise<Answer>;

interface Claim {
  readonly cityId: string;
  readonly operation: string;
  readonly keyHash: Bytes;
  readonly bodyHash: Bytes;
}

/** How long another process may take for the same act before we say that it is under way. */
const WAIT = '1s';

const purposeOf = ({ cityId, operation }: Act) => `suara idempotency ${cityId} ${operation}`;

function inFlight(): Problem {
  return new Problem('idempotency-key-in-flight', { headers: { 'Retry-After': '1' } });
}

async function claimOf({ cityId, operation, key, target, body }: Act): Promise<Claim> {
  const prefix = utf8(`${target}\n`);
  const request = new Uint8Array(prefix.length + body.length);
  request.set(prefix);
  request.set(body, prefix.length);
  return { cityId, operation, keyHash: await sha256(key), bodyHash: await mac(utf8(key), request) };
}

/**
 * Whether the act is ours to do. The unique index makes a second process wait
 * here until the first one has committed or given up.
 */
async function insertClaim(tx: Database, claim: Claim, now: number): Promise<boolean> {
  await tx.execute(sql.raw(`set local lock_timeout = '${WAIT}'`));
  try {
    const inserted = await tx
      .insert(idempotency)
      .values({ ...claim, createdAt: now })
      .onConflictDoNothing()
      .returning({ cityId: idempotency.cityId });
    if (inserted.length === 0) return false;
  } catch (error) {
    if (sqlState(error) === SQLSTATE.lockNotAvailable) throw inFlight();
    throw error;
  }
  await tx.execute(sql.raw('set local lock_timeout to default'));
  return true;
}

const sameClaim = ({ cityId, operation, keyHash }: Claim) =>
  and(eq(idempotency.cityId, cityId), eq(idempotency.operation, operation), eq(idempotency.keyHash, keyHash));

/** The first answer, or null where there is none: not yet, or swept away. */
async function storedAnswer(db: Database, act: Act, claim: Claim): Promise<Response | null> {
  const [row] = await db.select().from(idempotency).where(sameClaim(claim));
  if (!row?.response) return null;
  if (!equalBytes(row.bodyHash, claim.bodyHash)) throw new Problem('idempotency-key-reused');
  const { status, text } = JSON.parse(await unseal(act.key, purposeOf(act), row.response)) as StoredAnswer;
  return jsonText(status, text, { 'Idempotency-Replayed': 'true' });
}

async function firstAnswer(tx: Database, act: Act, claim: Claim): Promise<Response> {
  const answer = await storedAnswer(tx, act, claim);
  // swept away, or given up, between the two statements: the client tries again
  if (!answer) throw inFlight();
  return answer;
}

interface StoredAnswer {
  readonly status: number;
  readonly text: string;
}

function jsonText(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, { status, headers: { ...headers, 'Content-Type': 'application/json' } });
}

async function perform(tx: Database, act: Act, claim: Claim, effect: Effect): Promise<Response> {
  const { status, body } = await effect(tx);
  const stored: StoredAnswer = { status, text: JSON.stringify(body) };
  const response = await seal(act.key, purposeOf(act), JSON.stringify(stored));
  await tx.update(idempotency).set({ response }).where(sameClaim(claim));
  return jsonText(status, stored.text);
}

/** How many answered keys a process remembers; a forgotten one only costs its retries a 409 more. */
const REMEMBERED = 10_000;

/** Does acts once: effect and first answer are written in one transaction. */
export function createOnce({ db, now }: Pick<ServerPorts, 'db' | 'now'>) {
  /** The acts under way in this process: they need no connection to wait with. */
  const underWay = new Set<string>();
  /** Acts whose answer is stored, oldest first: retries that come together get it, and do not stand in each other's way. */
  const answered = new Set<string>();

  const remember = (name: string): void => {
    answered.add(name);
    const [oldest] = answered;
    if (answered.size > REMEMBERED && oldest !== undefined) answered.delete(oldest);
  };

  return async (act: Act, effect: Effect): Promise<Response> => {
    const claim = await claimOf(act);
    const name = `${act.cityId}/${act.operation}/${toBase64Url(claim.keyHash)}`;
    const again = answered.has(name) ? await storedAnswer(db, act, claim) : null;
    if (again) return again;
    answered.delete(name);
    if (underWay.has(name)) throw inFlight();
    underWay.add(name);
    try {
      const answer = await inTransaction(db, async (tx) =>
        (await insertClaim(tx, claim, now())) ? perform(tx, act, claim, effect) : firstAnswer(tx, act, claim),
      );
      remember(name);
      return answer;
    } finally {
      underWay.delete(name);
    }
  };
}

export type Once = ReturnType<typeof createOnce>;
