import { expect } from '@open-wc/testing';
import '@suara/elements/scoreboard/define';
import { checkContrast } from './contrast.js';

type Tokens = Readonly<Record<string, string>>;

/** A widget with these tokens on it, in a page of this style. */
async function widgetWith(tokens: Tokens, page = ''): Promise<Element> {
  const around = document.createElement('div');
  around.setAttribute('style', page);
  const widget = document.createElement('suara-scoreboard');
  for (const [name, value] of Object.entries(tokens)) widget.style.setProperty(`--suara-color-${name}`, value);
  around.append(widget);
  document.body.append(around);
  await widget.updateComplete;
  return widget;
}

describe('checkContrast', () => {
  const { warn } = console;
  let warnings: string[] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });

  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
  });

  /** What a developer is told of these tokens. */
  async function toldOf(tokens: Tokens, page = ''): Promise<string[]> {
    checkContrast(await widgetWith(tokens, page));
    return warnings;
  }

  it('says nothing of Suara’s own colours, in light and in dark', async () => {
    await toldOf({}, 'color-scheme: light');
    expect(await toldOf({}, 'color-scheme: dark')).to.deep.equal([]);
  });

  it('names both colours, the ratio and the rule', async () => {
    expect(await toldOf({ 'ink-muted': '#999' })).to.deep.equal([
      '<suara-scoreboard>: --suara-color-ink-muted (#999999) on --suara-color-surface (#ffffff) has a contrast of 2.84:1, text needs 4.5:1 (WCAG 2.2, 1.4.3). See docs/theming.md.',
    ]);
  });

  it('wants less of edges and of the focus than of text', async () => {
    expect(await toldOf({ edge: '#949494', focus: '#949494' })).to.deep.equal([]);
    const [first = '', second = ''] = await toldOf({ edge: '#959595', focus: '#aaa' });
    expect(first).to.include('--suara-color-edge (#959595)').and.to.include('1.4.11');
    expect(second).to.include('--suara-color-focus (#aaaaaa)').and.to.include('1.4.11');
  });

  it('knows the line: 4.5 is enough, 4.48 is not', async () => {
    expect(await toldOf({ ink: '#767676', 'accent-soft': '#fff' })).to.deep.equal([]);
    expect((await toldOf({ ink: '#777', 'accent-soft': '#fff', field: '#fff' })).join()).to.include('4.47:1');
  });

  it('understands every colour of CSS', async () => {
    expect(
      await toldOf({ danger: 'oklch(40% 0.16 27)', warning: 'color-mix(in oklch, black 60%, orange)' }),
    ).to.deep.equal([]);
    await toldOf({
      danger: 'oklch(85% 0.1 27)',
      warning: 'color-mix(in srgb, white 50%, orange)',
      success: 'hsl(140 60% 60%)',
    });
    for (const token of ['danger', 'warning', 'success'])
      expect(warnings.join()).to.include(`--suara-color-${token} (`);
    expect(warnings.length).to.equal(3);
  });

  it('finds words on a vivid accent that cannot be read, and an accent that cannot', async () => {
    await toldOf({ accent: '#ffd400', 'accent-ink': '#fff' });
    expect(warnings.join()).to.include('--suara-color-accent-ink (#ffffff) on --suara-color-accent (#ffd400)');
    expect(warnings.join()).to.include('--suara-color-accent (#ffd400) on --suara-color-surface');
  });

  it('looks through a surface to the page, as far as that is a colour', async () => {
    const dim = { surface: 'transparent', ink: '#333' };
    await toldOf(dim, 'background: #fff');
    expect(warnings.join()).not.to.include('--suara-color-ink (');
    await toldOf(dim, 'background: #222');
    expect(warnings.join()).to.include('--suara-color-ink (#333333) on --suara-color-surface (#222222)');
    warnings = [];
    expect(await toldOf({ ...dim, ink: '#444' }, 'background: linear-gradient(#222, #222)')).to.deep.equal([]);
  });

  it('counts what a colour lets through', async () => {
    expect((await toldOf({ ink: 'rgb(0 0 0 / 40%)' })).join()).to.include('--suara-color-ink (#999999)');
  });

  it('tells each fault once, and leaves the widget as it was', async () => {
    const widget = await widgetWith({ danger: '#faa' });
    const before = widget.shadowRoot?.innerHTML;
    checkContrast(widget);
    checkContrast(widget);
    checkContrast(await widgetWith({ danger: '#faa' }));
    expect(warnings.length).to.equal(1);
    expect(widget.shadowRoot?.innerHTML).to.equal(before);
  });
});
