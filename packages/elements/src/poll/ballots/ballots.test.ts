import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expectAccessible } from '../../internal/test/accessibility.js';
import { button, field, headings, isFocused, press } from '../../internal/test/citizen.js';
import { strike, tabTo } from '../../internal/test/keys.js';
import { textOf } from '../../internal/test/page.js';
import { definitionOf, places, projects, stand, type BallotStand } from '../test/ballot-stand.js';
import * as budget from './budget.js';
import * as choice from './choice.js';
import * as quadratic from './quadratic.js';
import * as ranked from './ranked.js';
import * as score from './score.js';
import * as statements from './statements.js';

const last = (made: BallotStand): string => made.said.at(-1) ?? '';

describe('the ballots’ controls, by keyboard alone', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('multiple: says how many may still be chosen, and what to take away', async () => {
    const { stand: made, widget } = await stand(choice, definitionOf({ kind: 'multiple', min: 1, max: 2 }));
    await strike(widget, 'Taman', 'Space');
    expect(last(made)).to.equal('1 dipilih. Boleh pilih 1 lagi.');
    await strike(widget, 'Kolam', 'Space');
    await strike(widget, 'Sekolah', 'Space');
    expect(made.ballot).to.deep.equal({ kind: 'multiple', options: ['taman', 'kolam', 'sekolah'] });
    expect(textOf(widget)).to.include('Hapus 1 centang, misalnya dari: Taman, Kolam, Sekolah.');
    await sendKeys({ press: 'Space' });
    expect(made.ballot).to.deep.equal({ kind: 'multiple', options: ['taman', 'kolam'] });
    await expectAccessible(widget);
  });

  it('approval: takes any number, none too', async () => {
    const { stand: made, widget } = await stand(choice, definitionOf({ kind: 'approval' }));
    await strike(widget, 'Pasar', 'Space');
    expect(made.ballot).to.deep.equal({ kind: 'approval', options: ['pasar'] });
    await sendKeys({ press: 'Space' });
    expect(made.ballot).to.deep.equal({ kind: 'approval', options: [] });
  });

  it('score: gives a number by arrows, and takes it back', async () => {
    const rule = { kind: 'score', min: 1, max: 5, minLabel: { id: 'Buruk' } } as const;
    const { stand: made, widget } = await stand(score, definitionOf(rule));
    await tabTo(widget, 'Tidak berpendapat');
    await sendKeys({ press: 'ArrowUp' });
    expect(made.ballot).to.deep.equal({ kind: 'score', scores: { taman: 5 } });
    await sendKeys({ press: 'ArrowDown' });
    expect(made.ballot).to.deep.equal({ kind: 'score', scores: {} });
    expect(field(widget, '1: Buruk').type).to.equal('radio');
    made.fail({ '/ballot/scores/taman': 'Nilai keliru' });
    await widget.updateComplete;
    expect(textOf(widget)).to.include('Nilai keliru');
    await expectAccessible(widget);
  });

  it('score: is a list where there are many steps', async () => {
    const { stand: made, widget } = await stand(score, definitionOf({ kind: 'score', min: 0, max: 20 }));
    await tabTo(widget, 'Pasar');
    await sendKeys({ type: '7' });
    expect(made.ballot).to.deep.equal({ kind: 'score', scores: { pasar: 7 } });
    await expectAccessible(widget);
  });

  it('statements: leads from one to the next, to the overview and back', async () => {
    const { stand: made, widget } = await stand(statements, definitionOf({ kind: 'statements' }, places.slice(0, 2)));
    await strike(widget, 'Setuju', 'Enter');
    await isFocused(widget, 'Pernyataan 2 dari 2');
    await strike(widget, 'Lewati', 'Enter');
    await isFocused(widget, 'Jawaban Anda');
    expect(made.ballot).to.deep.equal({ kind: 'statements', stances: { taman: 'agree', pasar: 'pass' } });
    await expectAccessible(widget);
    await strike(widget, 'Ubah: Taman', 'Enter');
    await isFocused(widget, 'Pernyataan 1 dari 2');
    await strike(widget, 'Tidak setuju', 'Enter');
    await isFocused(widget, 'Jawaban Anda');
    expect(made.ballot).to.deep.equal({ kind: 'statements', stances: { taman: 'disagree', pasar: 'pass' } });
  });

  it('ranked: adds, moves, makes equal and removes, and tells each', async () => {
    const { stand: made, widget } = await stand(ranked, definitionOf({ kind: 'ranked', method: 'schulze' }));
    await strike(widget, 'Tambah Taman', 'Enter');
    await isFocused(widget, 'Tambah Pasar');
    await sendKeys({ press: 'Enter' });
    await isFocused(widget, 'Tambah Kolam');
    await sendKeys({ press: 'Enter' });
    await strike(widget, 'Geser Kolam', 'ArrowUp');
    expect(last(made)).to.equal('Kolam, peringkat 2 dari 3');
    await isFocused(widget, 'Geser Kolam, peringkat 2 dari 3');
    await sendKeys({ press: 'Home' });
    expect(made.ballot).to.deep.equal({ kind: 'ranked', ranks: [['kolam'], ['taman'], ['pasar']] });
    await sendKeys({ press: 'ArrowUp' });
    expect(last(made)).to.equal('Kolam sudah paling atas');
    await strike(widget, 'Pindahkan Pasar ke atas', 'Enter');
    await strike(widget, 'Taman: Setara dengan Pasar', 'Space');
    expect(made.ballot).to.deep.equal({ kind: 'ranked', ranks: [['kolam'], ['pasar', 'taman']] });
    expect(last(made)).to.equal('Taman, peringkat 2 dari 2, setara dengan Pasar');
    await expectAccessible(widget);
    await strike(widget, 'Hapus Taman dari urutan', 'Enter');
    await isFocused(widget, 'Tambah Taman');
    expect(made.ballot).to.deep.equal({ kind: 'ranked', ranks: [['kolam'], ['pasar']] });
  });

  it('ranked: knows no equals in an instant run-off', async () => {
    const ballot = { kind: 'ranked' as const, ranks: [['taman'], ['pasar']] };
    const { widget } = await stand(ranked, definitionOf({ kind: 'ranked', method: 'instant_runoff' }), { ballot });
    expect(textOf(widget)).not.to.match(/setara/iu);
  });

  it('budget: shows what is left, and says why a project cannot be paid', async () => {
    const rule = { kind: 'budget', ceiling: 400_000_000, currency: 'IDR', unaffordable: 'skip' } as const;
    const { stand: made, widget } = await stand(budget, definitionOf(rule, projects));
    await strike(widget, 'Taman', 'Space');
    await strike(widget, 'Pasar', 'Space');
    expect(last(made).replace(/\s/gu, ' ')).to.equal('Sisa Rp 30.000.000 dari Rp 400.000.000');
    await strike(widget, 'Kolam', 'Space');
    expect(made.ballot).to.deep.equal({ kind: 'budget', options: ['taman', 'pasar'] });
    expect((field(widget, 'Kolam') as HTMLInputElement).checked).to.equal(false);
    expect(last(made).replace(/\s/gu, ' ')).to.include('Kolam belum dipilih: sisa uang kurang Rp 60.000.000.');
    await expectAccessible(widget);
  });

  it('quadratic: counts the credits, and says what cannot be paid', async () => {
    const { stand: made, widget } = await stand(quadratic, definitionOf({ kind: 'quadratic', credits: 5 }));
    await strike(widget, 'Tambah satu suara untuk Taman', 'Enter');
    await sendKeys({ press: 'Enter' });
    expect(last(made)).to.equal('Taman: 2 suara. Sisa 1 kredit.');
    await sendKeys({ press: 'Enter' });
    expect(made.ballot).to.deep.equal({ kind: 'quadratic', votes: { taman: 2 } });
    expect(last(made)).to.include('satu suara lagi perlu 5, sisa 1');
    await expectAccessible(widget);
    press(widget, 'Kurangi satu suara untuk Taman');
    press(widget, 'Kurangi satu suara untuk Taman');
    expect(made.ballot).to.deep.equal({ kind: 'quadratic', votes: {} });
  });

  it('speaks English, and hears nothing of a choice of another kind', async () => {
    const ballot = { kind: 'single' as const, option: 'taman' };
    const { widget } = await stand(ranked, definitionOf({ kind: 'ranked', method: 'borda' }), { lang: 'en', ballot });
    expect(headings(widget)).to.include('Not ranked');
    expect(button(widget, 'Add Park to your order').textContent.trim()).to.equal('Add');
  });
});

describe('an order of preference, by dragging', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const middle = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  it('drops a row where the pointer lets it go', async () => {
    const ballot = { kind: 'ranked' as const, ranks: [['taman'], ['pasar'], ['kolam']] };
    const definition = definitionOf({ kind: 'ranked', method: 'borda' });
    const { stand: made, widget } = await stand(ranked, definition, { ballot });
    const [x, y] = middle(button(widget, 'Geser Taman, peringkat 1 dari 3'));
    const onto = middle(button(widget, 'Jadikan Pasar pertama'))[1];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y + 20] });
    await sendMouse({ type: 'move', position: [x, onto + 20] });
    await sendMouse({ type: 'up' });
    expect(made.ballot).to.deep.equal({ kind: 'ranked', ranks: [['pasar'], ['taman'], ['kolam']] });
    expect(last(made)).to.equal('Taman, peringkat 2 dari 3');
    await isFocused(widget, 'Geser Taman, peringkat 2 dari 3');
  });
});
