import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/rows.js';
import type { ServerPorts } from '../../ports.js';

/**
 * Forgets who was invited once their quiet period is over, and destroys the keys
 * of those periods; by the days of each city. They no longer hold before that
 * already: this only makes them go.
 */
export async function forgetInvitations({ db, now }: Pick<ServerPorts, 'db' | 'now'>): Promise<number> {
  const at = new Date(now()).toISOString();
  const today = sql`(${at}::timestamptz at time zone (city.profile->'city'->>'timeZone'))::date`;
  const [row] = await rowsOf<{ forgotten: number }>(
    db,
    sql`with invitation as (
        delete from survey_invitation using city
        where city.id = city_id and expires <= ${today} returning 1
      ), key as (
        delete from survey_invitation_key using city
        where city.id = city_id and destroyed <= ${today} returning 1
      )
      select ((select count(*) from invitation) + (select count(*) from key))::integer as forgotten`,
  );
  return row?.forgotten ?? 0;
}
