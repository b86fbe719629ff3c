import { expect } from '@open-wc/testing';
import { isProblem } from '@suara/client';
import { expectAccessible } from '../../internal/test/accessibility.js';
import {
  button,
  descriptionOf,
  field,
  focused,
  hasButton,
  hasField,
  headings,
  isFocused,
  isInvalid,
  points,
  press,
  pressSoon,
  type,
} from '../../internal/test/citizen.js';
import { clientOf, makeCity } from '../../internal/test/city.js';
import { Desk, fileReport, STORY } from '../../internal/test/desk.js';
import { listen } from '../../internal/test/events.js';
import { seen, textOf, until, type Widget } from '../../internal/test/page.js';
import { SurveyDesk } from '../../internal/test/surveys.js';
import { answerAll, send, TAG as SURVEY_TAG } from '../../survey/test/survey-desk.js';
import { grouped, opened } from '../test/tracker.js';

const QUESTION = 'Tiang nomor berapa yang mati?';
const ANSWER = 'Tiang nomor empat belas, dekat gapura.';
const SERVICE = { id: 'Laporan warga', en: 'Reports' };
const WORK = 'Lampu sudah diganti dan menyala.';
const REASON = 'Lampunya mati lagi semalam.';
const MOVED_ON = 'Laporan ini baru saja berubah.';

/** A report filed by a citizen, and the desk that works on it. */
async function filed() {
  const city = await makeCity();
  const receipt = await fileReport(city);
  return {
    city,
    receipt,
    desk: new Desk(city),
    now: () => clientOf(city.siteName).reports.get(receipt.ticket, receipt.secret),
  };
}

/** Waits for the point of the timeline, and gives all that stand there. */
async function timeline(widget: Widget, newest: string): Promise<string[]> {
  await until(() => points(widget).some((point) => point.startsWith(newest)));
  return points(widget);
}

describe('a report in <suara-status-tracker>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows where it stands, by when it is due and what was reported', async () => {
    const { city, receipt } = await filed();
    const widget = await opened(city, receipt);
    const day = new Date(receipt.report.deadline).toLocaleDateString('id', {
      timeZone: 'Asia/Jakarta',
      day: 'numeric',
    });
    expect(textOf(widget)).to.match(new RegExp(`Batas waktu [^.]*\\b${day} \\p{L}+ pukul .* lagi\\.`, 'u'));
    expect(textOf(widget)).to.include('Menunggu diperiksa').and.include(STORY).and.include('Depan SDN 3');
  });

  it('tells all that happened in its order, and what still lies ahead', async () => {
    const { city, receipt, desk } = await filed();
    const widget = await opened(city, receipt);
    await desk.start(receipt.ticket);
    press(widget, 'Perbarui');
    const steps = await timeline(widget, 'Mulai dikerjakan');
    const expected = [
      'Laporan diterima',
      'Laporan sudah diperiksa',
      'Diteruskan ke ',
      'Mulai dikerjakan',
      'Selesai, lalu',
    ];
    expect(steps.map((step, index) => step.startsWith(expected[index] ?? '—'))).to.deep.equal(expected.map(() => true));
    expect(textOf(widget)).to.include('Sedang dikerjakan').and.include('Ditangani oleh');
  });

  it('keeps the last state while the server cannot be reached, and says from when it is', async () => {
    const { city, receipt, desk } = await filed();
    let offline = false;
    const widget = await opened(city, receipt, (input, init) =>
      offline ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init),
    );
    await desk.start(receipt.ticket);
    offline = true;
    press(widget, 'Perbarui');
    await seen(widget, 'Belum bisa diperbarui. Ini keadaan');
    expect(textOf(widget)).to.include('Menunggu diperiksa');
    offline = false;
    press(widget, 'Perbarui');
    await seen(widget, 'Sedang dikerjakan');
    expect(textOf(widget)).not.to.include('Belum bisa diperbarui');
  });

  it('stays open, in the other language, when the page changes its language', async () => {
    const { city, receipt } = await filed();
    const widget = await opened(city, receipt);
    widget.lang = 'en';
    await seen(widget, `Report ${grouped(receipt.ticket)}`);
    expect(textOf(widget)).to.include('Waiting to be checked').and.include(STORY);
  });
});

describe('a question in <suara-status-tracker>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is shown, answered, and the answer stands in the timeline', async () => {
    const { city, receipt, desk, now } = await filed();
    await desk.ask(receipt.ticket, QUESTION);
    const heard = listen();
    const widget = await opened(city, receipt);
    expect(headings(widget)).to.include('Petugas bertanya kepada Anda');
    expect(textOf(widget)).to.include(QUESTION);
    type(widget, 'Jawaban Anda', ANSWER);
    press(widget, 'Kirim jawaban');
    const steps = await timeline(widget, 'Anda menjawab');
    expect(steps.find((step) => step.startsWith('Anda menjawab'))).to.include(ANSWER);
    await isFocused(widget, `Laporan ${grouped(receipt.ticket)}`);
    expect(textOf(widget)).to.include('Tercatat.');
    expect(hasField(widget, 'Jawaban Anda')).to.be.false;
    expect((await now()).status).to.equal('in_progress');
    expect(heard.named('suara-submit').map(({ act }) => act)).to.deep.equal(['answer']);
    const submitted = heard.named('suara-submitted').map(({ act, ticket }) => [act, ticket]);
    expect(submitted).to.deep.equal([['answer', receipt.ticket]]);
  });

  it('cannot be answered with nothing', async () => {
    const { city, receipt, desk, now } = await filed();
    await desk.ask(receipt.ticket, QUESTION);
    const heard = listen();
    const widget = await opened(city, receipt);
    type(widget, 'Jawaban Anda', '   ');
    press(widget, 'Kirim jawaban');
    await until(() => isInvalid(widget, 'Jawaban Anda'));
    expect(descriptionOf(widget, 'Jawaban Anda')).to.include('Tulis jawaban Anda');
    expect(focused(widget)).to.equal('Jawaban Anda');
    expect(heard.named('suara-submit')).to.deep.equal([]);
    expect((await now()).status).to.equal('waiting_reporter');
  });

  it('stays unanswered, with the text in place, when the page cancels suara-submit', async () => {
    const { city, receipt, desk, now } = await filed();
    await desk.ask(receipt.ticket, QUESTION);
    const widget = await opened(city, receipt);
    widget.addEventListener('suara-submit', (event) => {
      event.preventDefault();
    });
    type(widget, 'Jawaban Anda', ANSWER);
    press(widget, 'Kirim jawaban');
    await widget.updateComplete;
    expect(button(widget, 'Kirim jawaban').hasAttribute('aria-disabled')).to.be.false;
    expect(field(widget, 'Jawaban Anda').value).to.equal(ANSWER);
    expect((await now()).status).to.equal('waiting_reporter');
  });

  it('is answered once though the first answer was lost on its way back', async () => {
    const { city, receipt, desk, now } = await filed();
    await desk.ask(receipt.ticket, QUESTION);
    const heard = listen();
    let lose = true;
    const widget = await opened(city, receipt, async (input, init) => {
      const answer = await fetch(input, init);
      if (lose && answer.url.endsWith('/moves')) throw new TypeError('the answer was lost');
      return answer;
    });
    type(widget, 'Jawaban Anda', ANSWER);
    press(widget, 'Kirim jawaban');
    await seen(widget, 'Tidak ada sambungan ke server.');
    expect(field(widget, 'Jawaban Anda').value).to.equal(ANSWER);
    expect(heard.named('suara-error').length).to.equal(1);
    lose = false;
    await pressSoon(widget, 'Kirim jawaban');
    await timeline(widget, 'Anda menjawab');
    expect((await now()).events.filter(({ move }) => move === 'answer').length).to.equal(1);
  });

  it('that was settled meanwhile: says so, shows the new state and keeps what was written', async () => {
    const { city, receipt, desk } = await filed();
    await desk.ask(receipt.ticket, QUESTION);
    const heard = listen();
    const widget = await opened(city, receipt);
    await desk.resume(receipt.ticket);
    type(widget, 'Jawaban Anda', ANSWER);
    press(widget, 'Kirim jawaban');
    await timeline(widget, 'Pengerjaan dilanjutkan');
    expect(textOf(widget)).to.include(MOVED_ON).and.include(ANSWER);
    expect(heard.named('suara-error').map(({ error }) => isProblem(error, 'move-refused'))).to.deep.equal([true]);
    expect(heard.named('suara-submitted')).to.deep.equal([]);
  });

  it('is accessible', async () => {
    const { city, receipt, desk } = await filed();
    await desk.ask(receipt.ticket, QUESTION);
    const widget = await opened(city, receipt);
    await expectAccessible(widget);
    press(widget, 'Kirim jawaban');
    await until(() => isInvalid(widget, 'Jawaban Anda'));
    await expectAccessible(widget);
  });
});

describe('the last word on work in <suara-status-tracker>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  async function resolved(connection?: typeof fetch) {
    const all = await filed();
    await all.desk.resolve(all.receipt.ticket, WORK);
    return { ...all, heard: listen(), widget: await opened(all.city, all.receipt, connection) };
  }

  it('is asked for, with what was done and what happens without it', async () => {
    const { widget } = await resolved();
    expect(headings(widget)).to.include('Apakah masalahnya sudah selesai?');
    expect(textOf(widget)).to.include('Selesai menurut dinas').and.include(WORK).and.include('Tanpa jawaban Anda');
    await expectAccessible(widget);
  });

  it('confirms once, however often it is pressed', async () => {
    const { widget, receipt, heard, now } = await resolved();
    press(widget, 'Ya, sudah selesai');
    button(widget, 'Ya, sudah selesai').click();
    await timeline(widget, 'Anda memastikan sudah selesai');
    expect((await now()).status).to.equal('closed');
    expect(heard.named('suara-submit').map(({ act }) => act)).to.deep.equal(['confirm']);
    const submitted = heard.named('suara-submitted').map(({ act, ticket }) => [act, ticket]);
    expect(submitted).to.deep.equal([['confirm', receipt.ticket]]);
    await expectAccessible(widget);
  });

  it('disputes with a reason, and the report is open again', async () => {
    const { widget, heard, now } = await resolved();
    press(widget, 'Belum atau baru sebagian');
    await until(() => hasField(widget, 'Apa yang belum selesai?'));
    type(widget, 'Apa yang belum selesai?', REASON);
    press(widget, 'Buka kembali laporan');
    const steps = await timeline(widget, 'Anda menyatakan belum selesai');
    expect(steps.find((step) => step.startsWith('Anda menyatakan'))).to.include(REASON);
    expect(textOf(widget)).to.include('Dibuka kembali').and.include('Batas waktu');
    expect((await now()).status).to.equal('reopened');
    expect(heard.named('suara-submitted').map(({ act }) => act)).to.deep.equal(['reopen']);
  });

  it('does not dispute without a reason', async () => {
    const { widget, now } = await resolved();
    press(widget, 'Belum atau baru sebagian');
    await pressSoon(widget, 'Buka kembali laporan');
    await until(() => isInvalid(widget, 'Apa yang belum selesai?'));
    expect(descriptionOf(widget, 'Apa yang belum selesai?')).to.include('Tulis apa yang belum selesai');
    expect(focused(widget)).to.equal('Apa yang belum selesai?');
    await expectAccessible(widget);
    expect((await now()).status).to.equal('resolved');
  });

  it('keeps the reason of a dispute that was put aside', async () => {
    const { widget } = await resolved();
    press(widget, 'Belum atau baru sebagian');
    await until(() => hasField(widget, 'Apa yang belum selesai?'));
    type(widget, 'Apa yang belum selesai?', REASON);
    press(widget, 'Batal');
    await pressSoon(widget, 'Belum atau baru sebagian');
    await until(() => hasField(widget, 'Apa yang belum selesai?'));
    expect(field(widget, 'Apa yang belum selesai?').value).to.equal(REASON);
  });

  it('can still be a dispute after the report was closed', async () => {
    const { widget, now } = await resolved();
    press(widget, 'Ya, sudah selesai');
    await timeline(widget, 'Anda memastikan sudah selesai');
    await pressSoon(widget, 'Buka kembali laporan');
    await until(() => hasField(widget, 'Apa yang belum selesai?'));
    type(widget, 'Apa yang belum selesai?', REASON);
    press(widget, 'Buka kembali laporan');
    await timeline(widget, 'Anda menyatakan belum selesai');
    expect((await now()).status).to.equal('reopened');
  });

  it('comes too late where the control room has closed the report: says so and shows it', async () => {
    const { widget, receipt, desk, heard } = await resolved();
    await desk.close(receipt.ticket);
    press(widget, 'Ya, sudah selesai');
    await timeline(widget, 'Ditutup');
    expect(textOf(widget)).to.include(MOVED_ON);
    expect(hasButton(widget, 'Ya, sudah selesai')).to.be.false;
    expect(heard.named('suara-error').map(({ error }) => isProblem(error, 'move-refused'))).to.deep.equal([true]);
  });
});

describe('the events of <suara-status-tracker>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('carry neither the secret nor what was written, also where something failed', async () => {
    const { city, receipt, desk } = await filed();
    await desk.ask(receipt.ticket, QUESTION);
    const heard = listen();
    const widget = await opened(city, receipt);
    await desk.resume(receipt.ticket);
    type(widget, 'Jawaban Anda', ANSWER);
    press(widget, 'Kirim jawaban');
    await timeline(widget, 'Pengerjaan dilanjutkan');
    await until(() => heard.named('suara-error').length > 0);
    expect(heard.words()).to.include('suara:problem:move-refused');
    for (const word of [receipt.secret, grouped(receipt.secret), ANSWER, STORY]) {
      expect(heard.words()).not.to.include(word);
    }
  });

  it('carry no secret of a report that was not found', async () => {
    const { receipt } = await filed();
    const heard = listen();
    const { city, receipt: own } = await filed();
    const widget = await opened(city, own);
    press(widget, 'Lihat laporan lain');
    await until(() => hasField(widget, 'Nomor laporan'));
    type(widget, 'Nomor laporan', receipt.ticket);
    type(widget, 'Kode rahasia', receipt.secret);
    press(widget, 'Lihat laporan');
    await until(() => heard.named('suara-error').length > 0);
    expect(heard.words()).not.to.include(receipt.secret);
  });

  it('asks how the city served its reporter once it is resolved, and shows the survey with the case’s token', async () => {
    const { city, receipt, desk } = await filed();
    await new SurveyDesk(city).open({ services: [{ id: 'laporan', name: SERVICE, reports: true }] });
    const widget = await opened(city, receipt);
    expect(textOf(widget)).not.to.include('Bagaimana pelayanan kami?');
    await desk.resolve(receipt.ticket, WORK);
    press(widget, 'Perbarui');
    await seen(widget, 'Bagaimana pelayanan kami?');
    await expectAccessible(widget);
    press(widget, 'Isi survei');
    await isFocused(widget, 'Bagaimana pelayanan kami?');
    const survey = widget.shadowRoot?.querySelector(SURVEY_TAG) as Widget;
    await answerAll(survey);
    await send(survey);
    await seen(survey, 'Terima kasih');
    expect(await new SurveyDesk(city).responses()).to.equal(1);
    // told no more by the server, and still there for who has just answered
    press(widget, 'Perbarui');
    await until(() => focused(widget).startsWith('Laporan'));
    await seen(survey, 'Terima kasih');
    document.body.replaceChildren();
    const later = await opened(city, receipt);
    await seen(later, 'Selesai menurut dinas');
    expect(textOf(later)).not.to.include('Bagaimana pelayanan kami?');
  });

  it('offers no survey where none wants to know', async () => {
    const { city, receipt, desk } = await filed();
    await new SurveyDesk(city).open();
    await desk.resolve(receipt.ticket, WORK);
    const widget = await opened(city, receipt);
    await seen(widget, 'Selesai menurut dinas');
    expect(textOf(widget)).not.to.include('Bagaimana pelayanan kami?');
  });
});
