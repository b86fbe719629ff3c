import { expect } from '@open-wc/testing';
import { skmDefinition } from '@suara/core';
import { sendKeys } from '@web/test-runner-commands';
import { focused, isFocused } from '../../internal/test/citizen.js';
import { clientOf, makeCity } from '../../internal/test/city.js';
import { strike, tabTo } from '../../internal/test/keys.js';
import { place, seen, until } from '../../internal/test/page.js';
import { responseWire, SURVEY, SurveyDesk } from '../../internal/test/surveys.js';
import { TAG } from '../test/survey-desk.js';

describe('<suara-survey> by keyboard alone', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is answered from the first to the last question of the official survey', async () => {
    const city = await makeCity();
    const services = [
      { id: 'ktp', name: { id: 'KTP elektronik', en: 'Identity card' } },
      { id: 'kk', name: { id: 'Kartu keluarga', en: 'Family card' } },
    ];
    await new SurveyDesk(city).open({ services, definition: skmDefinition('permenpanrb-14-2017') });
    const wire = responseWire();
    const widget = place(TAG, { client: clientOf(city.siteName, wire.connection), survey: SURVEY });
    await seen(widget, 'Layanan apa yang Anda terima?');
    await strike(widget, 'KTP elektronik', 'ArrowDown');
    expect(focused(widget)).to.equal('Kartu keluarga');
    await strike(widget, 'Lanjut', 'Enter');
    // nine elements: the third point of each, by arrows from the first
    for (let question = 2; question <= 10; question += 1) {
      await isFocused(widget, `Pertanyaan ${question} dari 14`);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await widget.updateComplete;
      // a choice goes nowhere by itself
      expect(widget.shadowRoot?.querySelector('.place')?.textContent).to.include(`Pertanyaan ${question} dari`);
      await strike(widget, 'Lanjut', 'Enter');
    }
    // sex by Enter on the radio itself; the rest is passed over
    await isFocused(widget, 'Pertanyaan 11 dari 14');
    await strike(widget, 'Laki-laki', 'Space');
    await sendKeys({ press: 'Enter' });
    for (const question of [12, 13]) {
      await isFocused(widget, `Pertanyaan ${question} dari 14`);
      await strike(widget, 'Lewati', 'Enter');
    }
    await isFocused(widget, 'Pertanyaan 14 dari 14');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Tambah loket.' });
    await tabTo(widget, 'Kembali');
    await strike(widget, 'Kirim jawaban', 'Enter');
    await isFocused(widget, 'Terima kasih');
    await until(() => wire.bodies.length === 1);
    const { service, answers } = wire.bodies[0]!;
    expect(service).to.equal('kk');
    expect(Object.values(answers).filter((answer) => answer === 3).length).to.equal(9);
    expect(answers).to.include({ jenis_kelamin: 'l', saran: 'Tambah loket.' });
    expect(answers).not.to.have.property('pendidikan');
  });
});
