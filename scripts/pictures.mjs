/**
 * `npm run pictures`: what citizens and officers see, as docs/pictures/. A demonstration on a folder of its own, filled
 * and worked on through the pages and the API, on a small phone and a desk, in light and in dark.
 *
 * Words after `--` choose what is taken anew (form, tracker, control-room, poll, consultation, survey,
 * scoreboard); the other pictures stay.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { consultation } from '../examples/demo/polls.mjs';
import {
  addPhoto,
  complaintForm,
  goToReview,
  lamp,
  lookUp,
  namePlace,
  phonePhoto,
  readReceipt,
  send,
  statusTracker,
  tellStory,
} from '../tests/support/citizen.mjs';
import { startDemo } from '../tests/support/demo.mjs';
import { openReport, signIn } from '../tests/support/officer.mjs';
import { ballotsOf, questions } from '../tests/support/poll-questions.mjs';
import { openPoll } from '../tests/support/polls.mjs';
import { photoOfDarkLamp, photoOfLitLamp } from '../tests/support/photos.mjs';
import { chromiumArgs, chromiumPath } from './lib/chromium.mjs';

// the server's own sharp: pictures need no second one
const sharp = createRequire(new URL('../packages/server/package.json', import.meta.url))('sharp');

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const screens = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };
const CITY = 'kota-tangerang';
const SITE = `${CITY}.dpupr`;
const LIMIT = 3_800_000;
/** Milliseconds that the polls with results are open. */
const VOTING = 20_000;

const printed = (code) => code.match(/.{4}/g).join('-');

/** A lamp that was out and shines again: the report that the tracker shows as resolved. */
async function resolvedReport({ url, cities }) {
  const { tokens } = cities[CITY];
  const ask = async (path, headers, body) => {
    const isPhoto = Buffer.isBuffer(body);
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: {
        'content-type': isPhoto ? 'image/jpeg' : 'application/json',
        ...(!isPhoto && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      body: isPhoto ? body : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const get = async (path) => (await fetch(`${url}/v1/sites/${SITE}${path}`)).json();
  const [site, areas] = await Promise.all([get(''), get('/areas')]);
  const { id } = await ask(`/v1/sites/${SITE}/media`, {}, await photoOfDarkLamp());
  const codes = await ask(
    `/v1/sites/${SITE}/reports`,
    {},
    {
      description: lamp.description,
      service: 'street-light',
      place: { area: areas.find(({ name }) => name === lamp.area).code, address: lamp.address },
      photos: [id],
      anonymous: true,
      consent: { version: site.consent.version },
      language: 'id',
    },
  );
  const move = (by, body) =>
    ask(`/v1/desk/reports/${codes.ticket}/moves`, { authorization: `Bearer ${tokens[by]}` }, body);
  await move('dispatcher', { move: 'verify', photos: [] });
  await move('dispatcher', { move: 'forward', agency: 'dishub', photos: [] });
  await move('dishub', { move: 'start', photos: [] });
  const done = await ask('/v1/desk/media', { authorization: `Bearer ${tokens.dishub}` }, await photoOfLitLamp());
  await move('dishub', {
    move: 'resolve',
    note: 'Lampu dan kabelnya sudah diganti. Sejak tadi malam menyala kembali.',
    photos: [done.id],
  });
  return codes;
}

/** Waits until every picture in view is there, since none of them may be missing. */
async function settle(page, place) {
  for (const image of await place.locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element) => element.decode());
  }
  await place.locator(':focus').evaluateAll((focused) => focused.forEach((element) => element.blur()));
}

/** Takes one state in light and dark: a widget whole, a page as far as the screen shows it. */
function camera(page, screen, colours = 128) {
  return async (name, widget) => {
    if (widget) await settle(page, widget);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const bytes = widget ? await widget.screenshot() : await page.screenshot();
      const picture = await sharp(bytes).png({ palette: true, colours, effort: 10 }).toBuffer();
      await writeFile(join(folder, `${name}-${screen}-${colorScheme}.png`), picture);
    }
  };
}

async function pictureForm(page, url, take) {
  const form = complaintForm(page);
  await page.goto(url);
  await form.getByLabel('Apa yang terjadi?').fill(lamp.description);
  await form.getByLabel('Jenis laporan').selectOption(lamp.service);
  await take('form-1-story', form);
  await tellStory(form);
  await form.getByLabel('Kecamatan').selectOption(lamp.district);
  await form.getByLabel('Kelurahan').selectOption(lamp.area);
  await form.getByLabel('Alamat atau patokan').fill(lamp.address);
  await take('form-2-place', form);
  await namePlace(form);
  await addPhoto(form);
  await take('form-3-photos', form);
  await goToReview(form);
  await form.getByRole('checkbox', { name: 'Saya setuju' }).check();
  await take('form-4-review', form);
  await send(form);
  await readReceipt(form);
  await take('form-5-receipt', form);
}

async function pictureTracker(page, url, { waiting, resolved }, take) {
  const tracker = statusTracker(page);
  for (const [name, codes] of Object.entries({ 'tracker-question': waiting, 'tracker-resolved': resolved })) {
    await page.goto(url);
    await lookUp(tracker, codes);
    await take(name, tracker);
  }
}

/** All votes of a poll, each by another browser. */
async function castAll(url, poll, question) {
  const path = `${url}/v1/sites/${SITE}/polls/${poll}`;
  const { definitionHash: definition } = await (await fetch(path)).json();
  for (const ballot of ballotsOf(question)) {
    const answer = await fetch(`${path}/ballots`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'voter-token': `device.${randomBytes(32).toString('base64url')}`,
      },
      body: JSON.stringify({ definition, ballot }),
    });
    if (!answer.ok) throw new Error(`a vote was answered ${answer.status}: ${await answer.text()}`);
  }
}

/** The demonstration's consultation as it stands when it is over and the city has answered. */
async function endedConsultation({ url, cities }) {
  const desk = async (path, body) => {
    const answer = await fetch(`${url}/v1/desk/consultations${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${cities[CITY].tokens.dispatcher}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  };
  const name = 'jalur-selesai';
  const at = (time) => new Date(Date.now() + time).toISOString();
  const times = { opensAt: at(2_000), closesAt: at(3_000) };
  await desk('', { ...consultation.draft, ...times, consultation: name, questions: [] });
  await desk(`/${name}/moves`, { move: 'announce' });
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  await desk(`/${name}/moves`, {
    move: 'publish_outcome',
    summary: {
      id: 'Kami mengubah dua bagian rancangan. Pekerjaan dimulai bulan Maret.',
      en: 'We changed two parts of the plan. Work begins in March.',
    },
    sections: [
      {
        section: 'lampu',
        text: {
          id: 'Di dekat sekolah, lampu dipasang setiap 15 meter.',
          en: 'Near schools, lights stand every 15 metres.',
        },
      },
      {
        section: 'pedagang',
        text: {
          id: 'Pedagang tetap di tempat semula secara bergiliran.',
          en: 'Sellers stay where they are, taking turns.',
        },
      },
    ],
  });
  return name;
}

/** For each kind of ballot one poll to vote in, and one with a result, which closes by itself. */
async function makePolls({ url, cities }) {
  const { dispatcher } = cities[CITY].tokens;
  const polls = {};
  for (const [kind, question] of Object.entries(questions)) {
    const { ballot, description, options } = question;
    const asked = { question: question.question, description, options };
    const at = (time) => new Date(Date.now() + time).toISOString();
    const open = await openPoll(url, dispatcher, ballot, { ...asked, closesAt: at(75 * 3_600_000) });
    const counted = await openPoll(url, dispatcher, ballot, {
      ...asked,
      opensAt: at(1_000),
      closesAt: at(VOTING),
    });
    await castAll(url, counted, question);
    polls[kind] = { open, counted };
  }
  await new Promise((resolve) => setTimeout(resolve, VOTING));
  return polls;
}

/** A voter's first choices. All orders of preference are given in one way. */
const choices = {
  single: (poll) => poll.getByRole('radio').first().check(),
  multiple: (poll) => poll.getByRole('checkbox').first().check(),
  approval: (poll) => poll.getByRole('checkbox').first().check(),
  score: (poll) => poll.getByRole('radio', { name: '4', exact: true }).first().check(),
  statements: (poll) => poll.getByRole('button', { name: 'Setuju', exact: true }).click(),
  runoff: addTwo,
  async budget(poll) {
    for (const project of ['Perbaikan drainase', 'Renovasi posyandu']) {
      await poll.getByRole('checkbox', { name: project }).check();
    }
  },
  async quadratic(poll) {
    const more = poll.getByRole('button', { name: 'Tambah satu suara untuk Toilet' });
    for (let votes = 0; votes < 3; votes += 1) await more.click();
  },
};

async function addTwo(poll) {
  const add = poll.getByRole('button', { name: /^Tambah / });
  for (const place of [2, 0]) await add.nth(place).click();
}

async function picturePolls(page, url, polls, take) {
  const poll = page.locator('suara-poll');
  const show = async (name) => {
    await page.route(`${url}/jajak-pendapat`, (route) =>
      route.fulfill({ contentType: 'text/html', body: pageOf(name) }),
    );
    await page.goto(`${url}/jajak-pendapat`);
    await page.unroute(`${url}/jajak-pendapat`);
  };
  const pageOf = (name) => `<!doctype html><html lang="id"><title>Jajak pendapat</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<script type="module" src="/cdn/0/suara.js"></script><suara-poll site="${SITE}" poll="${name}"></suara-poll>`;
  for (const [kind, { open, counted }] of Object.entries(polls)) {
    if (choices[kind]) {
      await show(open);
      await choices[kind](poll);
      await take(`poll-${kind}-ballot`, poll);
    }
    await show(counted);
    await poll.getByRole('heading', { name: 'Asal suara' }).waitFor();
    await take(`poll-${kind}-result`, poll);
  }
}

async function pictureConsultation(page, url, ended, take) {
  const widget = page.locator('suara-consultation');
  const show = async (name) => {
    const body = `<!doctype html><html lang="id"><title>Konsultasi</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<script type="module" src="/cdn/0/suara.js"></script>
<suara-consultation site="${SITE}" consultation="${name}"></suara-consultation>`;
    await page.route(`${url}/konsultasi`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${url}/konsultasi`);
    await page.unroute(`${url}/konsultasi`);
  };
  await show(consultation.draft.consultation);
  await widget.getByRole('radio').first().waitFor();
  await widget.getByText('1 komentar', { exact: true }).first().click();
  await widget.getByText('Dekat sekolah sebaiknya lebih rapat.').waitFor();
  await take('consultation-open', widget);
  await show(ended);
  await widget.getByText('Di dekat sekolah, lampu dipasang setiap 15 meter.').waitFor();
  await take('consultation-outcome', widget);
}

/** The demonstration's own survey, as a citizen meets it and at a counter, and what was published of the one before. */
async function pictureSurveys(page, url, screen, take) {
  const show = async (tag, about) => {
    const body = `<!doctype html><html lang="id"><title>Kepuasan</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<script type="module" src="/cdn/0/suara.js"></script><${tag} site="${CITY}.disdukcapil" ${about}></${tag}>`;
    await page.route(`${url}/kepuasan-gambar`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${url}/kepuasan-gambar`);
    await page.unroute(`${url}/kepuasan-gambar`);
    return page.locator(tag);
  };
  if (isWanted('survey')) {
    const survey = await show('suara-survey', 'service="ktp"');
    for (const answer of ['Sangat sesuai', 'Mudah']) {
      await survey.getByRole('radio', { name: answer, exact: true }).check();
      await survey.getByRole('button', { name: 'Lanjut' }).click();
    }
    await survey.getByRole('radio', { name: 'Kurang cepat', exact: true }).check();
    await take('survey-question', survey);
    if (screen === 'desk') {
      const counter = await show('suara-survey', 'kiosk');
      await counter.getByRole('radio').first().waitFor();
      await take('survey-counter', counter);
    }
  }
  if (isWanted('scoreboard')) {
    const scoreboard = await show('suara-scoreboard', '');
    await scoreboard.getByRole('heading', { name: 'Nilai tiap unsur' }).waitFor();
    await take('scoreboard', scoreboard);
  }
}

/** What the desk reads of the half-year that was published last. */
async function pictureSurveyReport(page, url, { tokens, surveyed }, take) {
  const [, last] = Object.keys(surveyed);
  await page.goto('about:blank');
  await page.goto(`${url}/control-room/`);
  await signIn(page, tokens.dispatcher);
  await page.goto(`${url}/control-room/#/surveys/${last}/report`);
  await page.getByText('Indeks Kepuasan Masyarakat (IKM)').first().waitFor();
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await take('survey-report');
}

async function pictureControlRoom(page, url, { tokens, reports }, take) {
  await page.goto(`${url}/control-room/`);
  await signIn(page, tokens.dispatcher);
  await page.getByRole('list').getByRole('link').first().waitFor();
  await take('control-room-list');
  await openReport(page, printed(reports.at(-1).ticket));
  await page.getByRole('button', { name: 'Verifikasi', exact: true }).waitFor();
  // not before the reporter's photo is there, which comes after the report
  await page
    .locator('main img')
    .first()
    .evaluate((photo) => photo.decode());
  await take('control-room-report');

  await page.goto('about:blank');
  await page.goto(`${url}/control-room/`);
  await signIn(page, tokens.dpupr);
  await openReport(page, printed(reports[1].ticket));
  await page.getByRole('button', { name: 'Nyatakan selesai' }).click();
  await page.getByLabel('Apa yang sudah dikerjakan').fill('Saluran sudah dikeruk sepanjang gang dan airnya lancar.');
  await page.getByLabel('Tambah foto').setInputFiles(await phonePhoto(photoOfLitLamp, 'IMG_0977.jpg'));
  await page.getByText('Terunggah', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'Nyatakan selesai' }).scrollIntoViewIfNeeded();
  await take('control-room-resolve');
}

const { positionals: words } = parseArgs({ allowPositionals: true });
const isWanted = (name) => words.length === 0 || words.some((word) => name.startsWith(word));

await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (isWanted(name)) await rm(join(folder, name));
const demo = await startDemo();
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
try {
  const { reports } = demo.cities[CITY];
  const codes = isWanted('tracker') && {
    waiting: reports.find(({ show }) => show),
    resolved: await resolvedReport(demo),
  };
  const polls = isWanted('poll') && (await makePolls(demo));
  const ended = isWanted('consultation') && (await endedConsultation(demo));
  for (const [screen, viewport] of Object.entries(screens)) {
    const context = await browser.newContext({ viewport, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
    const page = await context.newPage();
    const take = camera(page, screen);
    if (isWanted('form')) await pictureForm(page, demo.url, take);
    if (isWanted('tracker')) await pictureTracker(page, demo.url, codes, take);
    if (isWanted('poll')) await picturePolls(page, demo.url, polls, camera(page, screen, 16));
    if (isWanted('consultation')) await pictureConsultation(page, demo.url, ended, camera(page, screen, 16));
    const takeFlat = camera(page, screen, 16);
    if (isWanted('survey') || isWanted('scoreboard')) await pictureSurveys(page, demo.url, screen, takeFlat);
    if (isWanted('survey')) await pictureSurveyReport(page, demo.url, demo.cities[CITY], takeFlat);
    if (isWanted('control-room')) await pictureControlRoom(page, demo.url, demo.cities[CITY], take);
    await context.close();
  }
} finally {
  await browser.close();
  await demo.stop();
}

let bytes = 0;
for (const name of (await readdir(folder)).sort()) {
  const { size } = await stat(join(folder, name));
  bytes += size;
  console.log(`${name}  ${Math.round(size / 1000)} kB`);
}
console.log(`${Math.round(bytes / 1000)} kB together`);
if (bytes > LIMIT) {
  console.error(`That is more than ${LIMIT / 1000} kB.`);
  process.exitCode = 1;
}
