/** The INSERTs of votes, issued by PostgreSQL's own pgbench: what the database alone can do on this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from './figures.mjs';

/** What the server stores of `rows` votes: ballots, the log's entries and subtree roots, the counters. */
const statements = ({ city, poll, rows, lane }) => {
  const many = `from generate_series(1, ${rows}) n`;
  const hash = 'md5(random()::text || n) || md5(random()::text)';
  const counters = ['ballots', 'option:pohon']
    .map((name) => `('${city}', '${poll}', ${lane}, 'device', '${name}', ${rows})`)
    .concat(`('${city}', '${poll}', ${lane}, 'site', 'bench', ${rows})`);
  return `begin;
insert into ballot (city_id, poll_id, voter, level, site_id, ballot, salt, commitment)
  select '${city}', '${poll}', ${hash}, 'device', 'bench', '{"kind":"single","option":"pohon"}', ${hash}, ${hash} ${many};
insert into poll_entry (city_id, poll_id, lane, ordinal, act, commitment, replaces)
  select '${city}', '${poll}', 0, nextval('bench_ordinal'), ${hash}, ${hash}, null ${many};
insert into poll_node (city_id, poll_id, lane, level, ordinal, hash)
  select '${city}', '${poll}', 0, 1, nextval('bench_ordinal'), ${hash} ${many};
insert into poll_counter as kept (city_id, poll_id, lane, scope, name, count) values ${counters.join(', ')}
  on conflict (city_id, poll_id, lane, scope, name) do update set count = kept.count + excluded.count;
commit;
`;
};

export const hasPgbench = () => spawnSync('pgbench', ['--version']).status === 0;

/** Milliseconds: the third field of a line of pgbench's log is a transaction's time in microseconds. */
function readTimes(folder) {
  const files = readdirSync(folder).filter((name) => name.startsWith('log.'));
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  for (const name of files) rmSync(join(folder, name));
  return lines.map((line) => Number(line.split(' ')[2]) / 1000);
}

/** Transactions of `rows` votes each, by `clients` at once. The counters' row is that of `lane`: an expression of SQL. */
export async function pgbench(url, folder, { seconds, clients, ...work }) {
  const script = join(folder, 'votes.sql');
  writeFileSync(script, statements(work));
  const args = ['-n', '-l', '--log-prefix=log', '-T', seconds, '-c', clients, '-j', 2, '-f', script, url].map(String);
  const child = spawn('pgbench', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const [code] = await once(child, 'close');
  const transactions = Number(/tps = ([\d.]+)/.exec(output)?.[1]);
  if (code !== 0 || !(transactions > 0)) throw new Error(`pgbench ended with ${code}:\n${output}`);
  return { perSecond: transactions * work.rows, p99: percentile(readTimes(folder), 0.99) };
}
