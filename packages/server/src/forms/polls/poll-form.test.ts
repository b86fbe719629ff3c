import { ballotCommitment, normalizeBallot, verifyReceipt, type Receipt } from '@suara/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../../test-support/api.js';
import { PlainBrowser, type PlainPage } from '../../test-support/plain-browser.js';
import { SAMPLES, TestPolls, type OpenPoll } from '../../test-support/polls.js';
import { wrongCode } from '../../test-support/voters.js';
import { fieldsOfBallot } from './ballot-fields.js';

let api: TestApi;
let polls: TestPolls;
let browser: PlainBrowser;

beforeAll(async () => {
  api = await testApi();
  polls = new TestPolls(api);
  browser = new PlainBrowser(api);
});

const open = ({ poll }: Pick<OpenPoll, 'poll'>, lang = 'id') => browser.open(`polls/${poll}?lang=${lang}`);

/** The receipt as its page hands it out. */
function receiptIn(page: PlainPage): Receipt {
  const link = /href="data:application\/json;charset=utf-8,([^"]*)"/u.exec(page.source)?.[1] ?? '';
  return JSON.parse(decodeURIComponent(link)) as Receipt;
}

const lastCode = () => /\b\d{6}\b/u.exec(api.ports.messenger.sent.at(-1)?.text ?? '')?.[0] ?? '';

const CLOSE = { move: 'close', reason: { id: 'Cukup.', en: 'Enough.' } };

describe('a vote by a plain page', () => {
  it.each(Object.entries(SAMPLES))('is cast as it was filled in: %s', async (_name, { rule, ballots }) => {
    const poll = await polls.open({ ballot: rule });
    for (const ballot of ballots) {
      const voted = await (await open(poll)).press('Kirim suara', fieldsOfBallot(ballot));
      expect([voted.status, voted.title]).toEqual([201, 'Suara tercatat']);
      const receipt = receiptIn(voted);
      expect(verifyReceipt(receipt)).toEqual([]);
      expect(receipt.ballot).toEqual(normalizeBallot({ options: [], ...(await definitionOf(poll)) } as never, ballot));
      expect(ballotCommitment(receipt)).toBe(receipt.commitment);
    }
    expect(await polls.ballots(poll.poll)).toBe(ballots.length);
  });

  it('counts once, however often the button is pressed', async () => {
    const poll = await polls.open();
    const page = await open(poll);
    const pressed = await Promise.all([1, 2, 3].map(() => page.press('Kirim suara', { option: 'pohon' })));
    expect(pressed.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(pressed.map((each) => receiptIn(each).commitment)).size).toBe(1);
    expect(await polls.ballots(poll.poll)).toBe(1);
  });

  it('is not taken for recorded where the page was used for another choice before', async () => {
    const poll = await polls.open();
    const page = await open(poll);
    await page.press('Kirim suara', { option: 'pohon' });
    const again = await page.press('Kirim suara', { option: 'bangku' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('sudah dikirim suara lain');
    expect(again.value('Kirim perubahan', 'option')).toBe('bangku');
    const changed = await again.press('Kirim perubahan');
    expect(receiptIn(changed).ballot).toEqual({ kind: 'single', option: 'bangku' });
    expect(await polls.ballots(poll.poll)).toBe(1);
  });

  it('is marked as unverified, and says why', async () => {
    const page = await open(await polls.open());
    expect(page.text).toContain('Tidak terverifikasi');
    expect(page.text).toContain('tidak menyimpan apa pun di peramban');
    expect(page.response.headers.get('Set-Cookie')).toBeNull();
  });

  it('speaks English, too', async () => {
    const voted = await (await open(await polls.open(), 'en')).press('Send my vote', { option: 'pohon' });
    expect(voted.title).toBe('Vote recorded');
    expect(voted.text).toContain('More trees');
  });
});

async function definitionOf({ poll }: OpenPoll): Promise<object> {
  const response = await polls.get(poll, '');
  return ((await response.json()) as { definition: object }).definition;
}

describe('what is wrong', () => {
  it('is said at its field, and nothing typed is lost', async () => {
    const poll = await polls.open({ ballot: { kind: 'quadratic', credits: 16 } });
    const page = await (await open(poll)).press('Kirim suara', { 'votes.pohon': 'dua', 'votes.lampu': '3' });
    expect(page.status).toBe(422);
    expect(page.errors).toEqual(['votes.pohon: Isi dengan angka bulat saja, contoh: 2']);
    expect([page.value('Kirim suara', 'votes.pohon'), page.value('Kirim suara', 'votes.lampu')]).toEqual(['dua', '3']);
    const mended = await page.press('Kirim suara', { 'votes.pohon': '2' });
    expect(mended.status).toBe(201);
  });

  it.each([
    ['single', {}, ['option: Pilih jawaban Anda dulu']],
    ['multiple', { options: ['pohon', 'bangku', 'lampu'] }, ['options: Terlalu banyak yang dipilih. Paling banyak 2']],
    ['score', {}, ['score.pohon: Pilih jawaban Anda dulu']],
    ['statements', {}, ['stance.pohon: Pilih jawaban Anda dulu']],
    ['borda', {}, ['rank.pohon: Pilih jawaban Anda dulu']],
    [
      'instant_runoff',
      { 'rank.pohon': '1', 'rank.bangku': '1' },
      ['rank.bangku: Peringkat ini sudah dipakai. Setiap pilihan perlu peringkat sendiri'],
    ],
    [
      'budget',
      { options: ['pohon', 'bangku'] },
      ['options: Biayanya bersama melebihi Rp 100. Hapus satu centang atau lebih'],
    ],
    ['quadratic', { 'votes.pohon': '9' }, ['votes.pohon: Suara ini memakai lebih dari 16 kredit. Kurangi suara']],
  ] as const)('in a ballot of the kind %s', async (kind, filled, errors) => {
    const poll = await polls.open({ ballot: SAMPLES[kind]!.rule });
    const page = await (await open(poll)).press('Kirim suara', filled);
    expect(page.errors.map((each) => each.replace(/\u00a0/gu, ' '))).toEqual(errors);
    expect(await polls.ballots(poll.poll)).toBe(0);
  });

  it('keeps the choice where the server cannot take it now', async () => {
    const poll = await polls.open();
    const page = await open(poll);
    api.ports.spent.set('voter', 30);
    const busy = await page.press('Kirim suara', { option: 'lampu' });
    api.ports.spent.delete('voter');
    expect([busy.status, busy.response.headers.get('Retry-After')]).toEqual([429, '30']);
    expect(busy.value('Kirim suara', 'option')).toBe('lampu');
    expect((await busy.press('Kirim suara')).status).toBe(201);
  });
});

describe('a change of mind', () => {
  it('is made from the receipt, or later with the code that stands there', async () => {
    const poll = await polls.open();
    const voted = await (await open(poll)).press('Kirim suara', { option: 'pohon' });
    const form = await voted.press('Ubah suara saya');
    expect(form.value('Kirim perubahan', 'option')).toBe('pohon');
    const changed = await form.press('Kirim perubahan', { option: 'bangku' });
    expect(changed.text).toContain('Suara Anda yang sebelumnya diganti');
    const code = /device\.[\w-]{43}/u.exec(changed.text)?.[0] ?? '';
    const own = await (await open(poll)).press('Lihat suara saya', { own: code });
    expect([own.status, own.title]).toEqual([200, 'Anda sudah memberi suara']);
    expect(own.text).toContain('Lebih banyak bangku');
    expect((await (await own.press('Ubah suara saya')).press('Batal, suara saya tetap')).title).toBe(
      'Anda sudah memberi suara',
    );
    expect(await polls.ballots(poll.poll)).toBe(1);
  });

  it('needs a code that a vote was cast with', async () => {
    const poll = await polls.open();
    const page = await (await open(poll)).press('Lihat suara saya', { own: 'device.salah' });
    expect([page.status, ...page.errors]).toEqual([
      422,
      'own: Kode ini bukan kode jajak pendapat ini, atau belum dipakai memberi suara',
    ]);
  });
});

describe('a verified voter', () => {
  const OPTION = { option: 'pohon' };
  const PHONE = { channel: 'phone', contact: '0811 1500 293' };
  const verifiedPoll = () => polls.open({ levels: ['verified'] });

  const toCode = async (poll: OpenPoll, filled = OPTION, contact = PHONE) =>
    (await (await open(poll)).press('Lanjut', filled)).press('Kirim kode', contact);

  it('is sent a code, and votes with it in one press', async () => {
    const poll = await verifiedPoll();
    const code = await toCode(poll);
    expect([code.status, code.title]).toEqual([200, 'Masukkan kode']);
    const voted = await code.press('Verifikasi dan kirim suara', { code: lastCode() });
    expect([voted.status, receiptIn(voted).level]).toEqual([201, 'verified']);
    expect(voted.text).not.toContain('0811');
    expect(await polls.ballots(poll.poll, 'verified')).toBe(1);
  });

  it('presses twice and is sent one code, has one vote', async () => {
    const poll = await verifiedPoll();
    const contact = await (await open(poll)).press('Lanjut', OPTION);
    const before = api.ports.messenger.sent.length;
    const [first] = await Promise.all([contact.press('Kirim kode', PHONE), contact.press('Kirim kode', PHONE)]);
    expect(api.ports.messenger.sent.length - before).toBe(1);
    const filled = { code: lastCode() };
    const pressed = await Promise.all([1, 2].map(() => first.press('Verifikasi dan kirim suara', filled)));
    expect(pressed.map(({ status }) => status)).toEqual([201, 201]);
    expect(await polls.ballots(poll.poll, 'verified')).toBe(1);
  });

  it('mends a wrong contact and a wrong code, and keeps the ballot', async () => {
    const poll = await verifiedPoll();
    const contact = await (await open(poll)).press('Lanjut', OPTION);
    expect((await contact.press('Kirim kode')).errors).toEqual([
      'channel: Pilih cara kode dikirim',
      'contact: Isi dulu, lalu minta kode',
    ]);
    const wrong = await contact.press('Kirim kode', { channel: 'email', contact: 'ani@' });
    expect(wrong.errors).toEqual(['contact: Alamat surel keliru, contoh: nama@contoh.id']);
    expect(wrong.value('Kirim kode', 'contact')).toBe('ani@');
    const code = await wrong.press('Kirim kode', { contact: 'ani@example.org' });
    const missing = await code.press('Verifikasi dan kirim suara', { code: '12' });
    expect(missing.errors).toEqual(['code: Isi enam angka dari pesan kami']);
    const refused = await missing.press('Verifikasi dan kirim suara', { code: wrongCode(lastCode()) });
    expect(refused.errors).toEqual(['code: Kode ini keliru. Periksa lagi keenam angkanya']);
    const again = await refused.press('Kirim ulang kode');
    expect(again.text).toContain('Kode baru dikirim');
    const voted = await again.press('Verifikasi dan kirim suara', { code: lastCode() });
    expect(receiptIn(voted).ballot).toEqual({ kind: 'single', option: 'pohon' });
  });

  it('goes back to the choice as it was made', async () => {
    const code = await toCode(await verifiedPoll());
    const form = await code.press('Kembali ke pilihan');
    expect(form.value('Lanjut', 'option')).toBe('pohon');
    const contact = await code.press('Pakai kontak lain');
    expect(contact.title).toBe('Verifikasi, lalu suara Anda dikirim');
  });

  it('takes the place of the own vote, and of nobody else’s', async () => {
    const poll = await verifiedPoll();
    for (const option of ['pohon', 'bangku']) {
      const page = await (await toCode(poll, { option })).press('Verifikasi dan kirim suara', { code: lastCode() });
      expect(page.status).toBe(201);
    }
    expect(await polls.ballots(poll.poll, 'verified')).toBe(1);
  });

  it('is told what to do where the code cannot be sent', async () => {
    const poll = await verifiedPoll();
    api.ports.messenger.failing = true;
    const page = await toCode(poll);
    api.ports.messenger.failing = false;
    expect(page.status).toBe(503);
    expect(page.text).toContain('Kode belum bisa dikirim');
    expect((await page.press('Kirim kode')).title).toBe('Masukkan kode');
  });

  it('chooses between two ways, which are counted apart', async () => {
    const poll = await polls.open({ levels: ['device', 'verified'] });
    const page = await open(poll);
    expect((await page.press('Kirim suara', OPTION)).errors).toEqual(['level: Pilih cara Anda memberi suara']);
    expect((await page.press('Kirim suara', { ...OPTION, level: 'device' })).status).toBe(201);
    const contact = await page.press('Kirim suara', { ...OPTION, level: 'verified' });
    expect(contact.title).toBe('Verifikasi, lalu suara Anda dikirim');
  });

  it('is sent to the site where only the city’s accounts are taken', async () => {
    const { messenger } = api.ports;
    const { channels } = messenger;
    messenger.channels = [];
    api.ports.signOn = () => Promise.resolve('ani');
    const page = await open(await verifiedPoll());
    messenger.channels = channels;
    api.ports.signOn = null;
    expect(page.text).toContain('akun kota');
    expect(page.source).toContain('href="https://dpu.contoh.example"');
    expect(page.buttons).toEqual([]);
  });
});

describe('the poll', () => {
  it('is announced with what will be asked', async () => {
    const { poll } = await polls.draft();
    expect((await open({ poll })).status).toBe(404);
    await polls.move(poll, { move: 'announce' });
    const page = await open({ poll });
    expect(page.text).toContain('Belum dibuka');
    expect(page.text).toContain('Lebih banyak pohon');
    expect(page.buttons).toEqual([]);
  });

  it('is not there', async () => {
    const page = await browser.open('polls/tidak-ada');
    expect([page.status, page.title]).toEqual([404, 'Halaman ini tidak ada']);
  });

  it('shows its result as a table, with what the city does', async () => {
    const poll = await polls.open({ results: 'after_closing' });
    for (const option of ['pohon', 'pohon', 'lampu']) {
      const voted = await (await open(poll)).press('Kirim suara', { option });
      expect(voted.text).toContain('Hasil terlihat setelah pemungutan suara ditutup');
    }
    await polls.move(poll.poll, CLOSE);
    await polls.move(poll.poll, {
      move: 'publish_outcome',
      summary: { id: 'Kami menanam 40 pohon.', en: 'We plant 40 trees.' },
      options: [],
    });
    const page = await open(poll);
    expect(page.table).toEqual([
      ['Pilihan', 'Suara', 'Persen', 'Keputusan'],
      ['Lebih banyak pohon', '2', '66,7%', 'Menang'],
      ['Lebih banyak lampu', '1', '33,3%', ''],
      ['Lebih banyak bangku', '0', '0%', ''],
    ]);
    expect(page.text).toContain('Kami menanam 40 pohon.');
    expect(page.text).toContain('Ditutup lebih awal');
    expect(page.buttons).toEqual([]);
  });

  it.each([
    ['multiple', ['Lebih banyak pohon', '1', '33,3%', '']],
    ['approval', ['Lebih banyak lampu', '2', '66,7%', 'Menang']],
    ['score', ['Lebih banyak lampu', '4,00', '2', '0', '0', '1', '0', '1', 'Menang']],
    ['statements', ['Lebih banyak lampu', '1 (50%)', '0 (0%)', '1 (50%)']],
    ['borda', ['Lebih banyak pohon', '3,5', '2', 'Menang']],
    ['budget', ['Lebih banyak bangku', '1', '33,3%', 'Rp 70', 'Tidak didanai']],
    ['quadratic', ['Lebih banyak lampu', '4', '1', 'Menang']],
    // the lot decides who leaves first, and in which order the rows stand
    ['instant_runoff', ['Lebih banyak pohon', '1']],
    ['schulze', ['1', '2', '–']],
  ] as const)('shows a result of the kind %s', async (kind, row) => {
    const { rule, ballots } = SAMPLES[kind]!;
    const poll = await polls.open({ ballot: rule });
    for (const ballot of ballots) await (await open(poll)).press('Kirim suara', fieldsOfBallot(ballot));
    await polls.move(poll.poll, CLOSE);
    const rows = (await open(poll)).table.map((cells) => cells.map((cell) => cell.replaceAll('\u00a0', ' ')));
    const seen = {
      instant_runoff: () => rows.map((cells) => cells.slice(0, 2)),
      schulze: () => rows.filter(([name]) => name?.endsWith('pohon')).map(([, ...cells]) => cells.sort()),
    };
    expect(kind in seen ? seen[kind as keyof typeof seen]() : rows).toContainEqual(row);
  });

  it('shows the result to who has voted, where only they may see it', async () => {
    const poll = await polls.open({ results: 'after_voting' });
    const page = await open(poll);
    expect(page.table).toEqual([]);
    const voted = await page.press('Kirim suara', { option: 'lampu' });
    expect(voted.text).toContain('Hasil sementara');
    expect(voted.table[1]).toEqual(['Lebih banyak lampu', '1', '100%', 'Sementara unggul']);
  });

  it('takes no vote after the close, but knows one that came in time', async () => {
    const poll = await polls.open();
    const [early, late] = [await open(poll), await open(poll)];
    await early.press('Kirim suara', { option: 'pohon' });
    await polls.move(poll.poll, CLOSE);
    const again = await early.press('Kirim suara', { option: 'pohon' });
    expect([again.status, again.title]).toEqual([201, 'Suara tercatat']);
    const refused = await late.press('Kirim suara', { option: 'lampu' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Suara ini tidak dihitung');
    expect(await polls.ballots(poll.poll)).toBe(1);
  });
});
