import { sql } from 'drizzle-orm';
import type { Handler } from '../http/env.js';
import { Problem } from '../http/problem.js';
import type { ServerPorts } from '../ports.js';

/** Milliseconds after which a database that says nothing counts as gone. */
const PATIENCE = 2000;

/** Whether the server can serve: the database answers, and soon. */
export async function isReady({ db }: Pick<ServerPorts, 'db'>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const answer = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** The routes for whoever runs the server. */
export function healthRoutes(ports: ServerPorts) {
  const alive: Handler = (context) => context.json({ status: 'ok' });
  const ready: Handler = async (context) => {
    if (!(await isReady(ports))) throw new Problem('unavailable', { headers: { 'Retry-After': '5' } });
    return context.json({ status: 'ok' });
  };
  return { getHealth: alive, getReadiness: ready };
}
