/** Files reports through the API, each step at the moment it belongs to. */
import { randomUUID } from 'node:crypto';
import { drawPhoto } from './photos.mjs';

const HOUR = 3_600_000;

/** Files the reports that are not among the `filed` yet, in the order of their dates, and tells of each. */
export async function seed({ url, city, site, language, consent, areas, tokens, clock, reports, filed, onFiled }) {
  try {
    for (const report of reports.slice(filed.length)) {
      filed.push(await file(report));
      await onFiled();
    }
  } finally {
    clock.behind = 0;
  }

  async function file({ hoursAgo, area, photo, moves, show, ...wish }) {
    clock.behind = hoursAgo * HOUR;
    const { ticket, secret } = await ask(`/v1/sites/${city}.${site}/reports`, {
      key: randomUUID(),
      body: {
        language,
        anonymous: false,
        ...wish,
        place: { ...wish.place, ...(area && { area: codeOf(areas, area) }) },
        photos: photo ? [await upload(`/v1/sites/${city}.${site}/media`, {}, photo)] : [],
        consent: { version: consent },
      },
    });
    for (const move of moves) await act(ticket, secret, hoursAgo, move);
    return { ticket, secret, ...(show && { show }) };
  }

  async function act(ticket, secret, hoursAgo, { after, by, photo, into, ...move }) {
    clock.behind = (hoursAgo - after) * HOUR;
    const isReporter = by === 'reporter';
    const headers = isReporter ? { 'report-secret': secret } : { authorization: `Bearer ${tokens[by]}` };
    const media = isReporter ? `/v1/sites/${city}.${site}/media` : '/v1/desk/media';
    const photos = photo ? [await upload(media, headers, photo)] : [];
    const reports = isReporter ? `/v1/sites/${city}.${site}/reports` : '/v1/desk/reports';
    await ask(`${reports}/${ticket}/moves`, {
      key: randomUUID(),
      headers,
      body: {
        ...move,
        ...(into !== undefined && { into: filed[into].ticket }),
        ...(move.move !== 'merge' && { photos }),
      },
    });
  }

  async function upload(path, headers, name) {
    const { id } = await ask(path, {
      headers: { ...headers, 'content-type': 'image/jpeg' },
      bytes: await drawPhoto(name),
    });
    return id;
  }

  async function ask(path, { key, headers, body, bytes }) {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }), ...headers },
      body: bytes ?? JSON.stringify(body),
    });
    if (answer.ok) return answer.json();
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
}

/** `Cipondoh, Poris Plawad`: the area by the names of those above it and its own. */
function codeOf(areas, names) {
  let parent = null;
  for (const name of names.split(', ')) {
    const area = areas.find((each) => each.parent === parent && each.name === name);
    if (!area) throw new Error(`there is no area ${names}`);
    parent = area.code;
  }
  return parent;
}
