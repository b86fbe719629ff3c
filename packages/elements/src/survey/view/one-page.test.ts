import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../internal/test/accessibility.js';
import { field, focused, hasButton, isFocused, press } from '../../internal/test/citizen.js';
import { makeCity } from '../../internal/test/city.js';
import { seen, textOf, until, type Widget } from '../../internal/test/page.js';
import { responseWire, SurveyDesk } from '../../internal/test/surveys.js';
import { AGE, isGone, pick, REASON, SATISFIED, send, surveyOf, write } from '../test/survey-desk.js';

const said = (widget: Widget): string =>
  Array.from(widget.shadowRoot?.querySelectorAll('.hidden[role=status]') ?? [], (each) => each.textContent).join();

afterEach(() => {
  document.body.replaceChildren();
});

describe('<suara-survey layout="page">', () => {
  async function onePage() {
    const city = await makeCity();
    await new SurveyDesk(city).open();
    const wire = responseWire();
    const widget = await surveyOf(city, wire.connection, { layout: 'page' });
    await seen(widget, SATISFIED);
    return { widget, wire };
  }

  it('asks all questions of the way at once, and says what one agrees to', async () => {
    const { widget } = await onePage();
    expect(textOf(widget)).to.include(AGE);
    expect(textOf(widget)).not.to.include(REASON);
    expect(textOf(widget)).to.include('Dengan mengirim, Anda setuju');
    expect(hasButton(widget, 'Lanjut')).to.be.false;
    await expectAccessible(widget);
  });

  it('lets questions come and go with an answer, says so, and leaves the focus where it is', async () => {
    const { widget } = await onePage();
    field(widget, 'Buruk').focus();
    await pick(widget, SATISFIED, 'Buruk');
    await seen(widget, REASON);
    expect(said(widget)).to.include('Ada pertanyaan tambahan di bawah.');
    expect(focused(widget)).to.equal('Buruk');
    await expectAccessible(widget);
    field(widget, 'Baik').click();
    await isGone(widget, REASON);
    expect(said(widget)).to.include('tidak perlu dijawab lagi');
  });

  it('names all that is wrong in a summary that leads to the fields', async () => {
    const { widget, wire } = await onePage();
    await send(widget);
    await isFocused(widget, 'Ada satu hal yang perlu diperbaiki');
    await expectAccessible(widget);
    press(widget, 'Pertanyaan 1: Pilih satu jawaban dulu');
    await until(() => focused(widget) === 'Buruk');
    field(widget, 'Cukup').click();
    await write(widget, REASON, 'Antre.');
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(wire.bodies.map(({ answers }) => answers)).to.deep.equal([{ puas: 2, alasan: 'Antre.' }]);
  });
});
