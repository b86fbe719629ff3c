/** What the embed builder writes for each host says what was chosen, whatever signs are in it. */
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { faults, inkOn, lightened, ratioOf, SURFACE } from '../../examples/embed-builder/contrast.js';
import { embedOf, shownOf, themeOf, type Embed } from '../../examples/embed-builder/embed.js';
import { component } from '../../examples/embed-builder/snippets/laravel.js';
import { attribute as attributeOf, element as elementOf } from '../../examples/embed-builder/snippets/element.js';
import { content, envValue, jsString, phpString, quoted } from '../../examples/embed-builder/snippets/escape.js';
import { hosts, policy } from '../../examples/embed-builder/snippets/index.js';
import { shortcode } from '../../examples/embed-builder/snippets/wordpress.js';
import { queryOf, START, stateOf, type State } from '../../examples/embed-builder/state.js';

const api = 'https://api.example.org';
const manifest = {
  version: '1.4.2',
  files: {
    'suara.js': { integrity: 'sha384-loader' },
    'single/poll.js': { integrity: 'sha384-poll' },
    'single/survey.js': { integrity: 'sha384-survey' },
    'single/launcher.js': { integrity: 'sha384-launcher' },
    'single/complaint-form.js': { integrity: 'sha384-form' },
    'reserve.css': { integrity: 'sha384-reserve' },
  },
};

const embed = (chosen: Partial<State>): Embed =>
  embedOf({ ...START, site: 'kota-contoh.dpu', poll: 'taman', ...chosen }, { api, channel: '1', manifest });

const poll = (chosen: Partial<State> = {}): Embed => embed({ widget: 'poll', ...chosen });

/** Signs that end a value, begin an expression, or start a tag somewhere. */
const NASTY = `"Isi" & 'nilai' <b> {{ 7 * 7 }} {x} @if \\ $HOME ]`;

/** A survey behind a button that is called so. */
const nasty = embed({ widget: 'survey', trigger: 'button', label: NASTY, linkHref: '/a?b="c"&d={e}', linkText: NASTY });

/** Three widgets behind a button, one of them by a name of its own. */
const launcher = (chosen: Partial<State> = {}): Embed =>
  embed({ widget: 'launcher', holds: 'complaint-form poll scoreboard', 'name-poll': 'Taman mana dulu?', ...chosen });

const codeOf = (host: string, chosen: Embed): string =>
  hosts[host]!.blocks(chosen)
    .map(({ code }) => code)
    .join('\n');

/** As a browser reads the four signs that are escaped, and those that templates would take. */
const read = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

describe('escaping', () => {
  it('keeps a value inside its quotes', () => {
    expect(quoted('plain')).toBe('"plain"');
    expect(quoted('{"a": 1}')).toBe(`'{"a": 1}'`);
    expect(quoted(`"'&<>`)).toBe(`"&quot;'&amp;&lt;&gt;"`);
    expect(content('<script>&amp;')).toBe('&lt;script&gt;&amp;amp;');
    expect(attributeOf('kiosk', true)).toBe('kiosk');
    expect(attributeOf('prefill', { area: "01'1" })).toBe(`prefill="{&quot;area&quot;:&quot;01'1&quot;}"`);
  });

  it('writes texts that JavaScript reads as they were', () => {
    for (const text of [NASTY, 'a\nb', '\u2028', `\\'`, `\\"`, '']) expect(runInNewContext(jsString(text))).toBe(text);
  });

  it('writes texts for PHP and .env', () => {
    expect(phpString(`it's \\ $x`)).toBe(`'it\\'s \\\\ $x'`);
    expect(envValue('https://api.example.org')).toBe('https://api.example.org');
    expect(envValue('a "b" $c')).toBe('"a \\"b\\" \\$c"');
  });

  it('breaks a tag that is too long, and no other', () => {
    expect(elementOf('a', ['b="c"'], 'd')).toBe('<a b="c">d</a>');
    expect(elementOf('a', [`b="${'c'.repeat(100)}"`], 'd')).toBe(`<a\n  b="${'c'.repeat(100)}"\n>\n  d\n</a>`);
  });
});

describe('HTML', () => {
  it('is a script of the moving channel, and a tag with the link to the plain form', () => {
    expect(codeOf('html', poll({ reserve: '' })))
      .toBe(`<script type="module" src="https://api.example.org/cdn/1/suara.js"></script>
<suara-poll site="kota-contoh.dpu" poll="taman" lang="id">
  <a href="https://api.example.org/v1/sites/kota-contoh.dpu/forms/polls/taman?lang=id">Beri suara</a>
</suara-poll>
`);
  });

  it('is one file with its integrity where a version is pinned', () => {
    const code = codeOf('html', poll({ release: 'pinned' }));
    expect(code).toContain('src="https://api.example.org/cdn/1.4.2/single/poll.js"');
    expect(code).toContain('integrity="sha384-poll"');
    expect(code).toContain('crossorigin="anonymous"');
  });

  it('leaves out what goes without saying, and what the survey would not look at', () => {
    const names = (chosen: Partial<State>): string[] =>
      embed({ widget: 'survey', ...chosen }).attributes.map(([name]) => name);
    expect(names({})).toEqual(['site', 'lang']);
    expect(names({ survey: 'taman-kota', type: 'general', series: 'x' })).toEqual(['site', 'survey', 'lang']);
    expect(names({ kiosk: '1', trigger: 'time' })).toEqual(['site', 'kiosk', 'lang']);
    expect(names({ trigger: 'time', lang: '', theme: 'dark' })).toEqual(['site', 'trigger', 'delay', 'theme']);
  });

  it('says what was typed', () => {
    const code = read(codeOf('html', nasty));
    expect(code).toContain(`label="${NASTY}"`);
    expect(code).toContain(`>${NASTY}</a>`);
    expect(codeOf('html', nasty)).not.toContain('<b>');
  });

  it('has no link where a widget has no plain form, but one of the site’s own', () => {
    expect(embed({ widget: 'scoreboard' }).link).toBeUndefined();
    expect(embed({ widget: 'scoreboard', linkHref: '/ikm' }).link).toEqual({
      href: '/ikm',
      text: 'Lihat nilai layanan',
      isOwn: true,
    });
  });
});

describe('data-suara', () => {
  it('is what sanitizers keep, and the loader, since one file alone makes no widgets of it', () => {
    const code = codeOf('sanitized', embed({ widget: 'survey', kiosk: '1', release: 'pinned' }));
    expect(code).toContain('<div data-suara="survey" data-site="kota-contoh.dpu" data-kiosk="" data-lang="id">');
    expect(code).toContain('src="https://api.example.org/cdn/1.4.2/suara.js"');
    expect(code).toContain('integrity="sha384-loader"');
  });
});

describe('WordPress', () => {
  it('is a shortcode, whose link the plugin makes', () => {
    expect(shortcode(poll())).toBe('[suara widget="poll" site="kota-contoh.dpu" poll="taman" lang="id"]');
    expect(shortcode(poll({ linkHref: '/suara', linkText: 'Pilih' }))).toBe(
      '[suara widget="poll" site="kota-contoh.dpu" poll="taman" lang="id" href="/suara"]Pilih[/suara]',
    );
    expect(shortcode(embed({ widget: 'survey', kiosk: '1' }))).toContain(' kiosk ');
  });

  it('is mark-up where a shortcode cannot say it', () => {
    expect(shortcode(nasty)).toBeUndefined();
    expect(shortcode(embed({ fillArea: '01.1' }))).toBeUndefined();
    expect(codeOf('wordpress', nasty)).toContain('<div');
  });
});

describe('PHP', () => {
  it('knows the attributes that the class in examples/php knows', async () => {
    const php = await readFile(new URL('../../examples/php/SuaraTag.php', import.meta.url), 'utf8');
    const own = await readFile(new URL('../../examples/embed-builder/snippets/php.js', import.meta.url), 'utf8');
    const known = /'(site [^']+)'/u.exec(own)![1]!.split(' ');
    const listed = php.slice(php.indexOf('WIDGETS = '), php.indexOf('OF_THE_PAGE'));
    const theirs = [...listed.matchAll(/(?<=[[,]\s*)'([\w-]+)'(?=\s*[,\]])/gu)].map(([, name]) => name!);
    // the address is in the settings, a case's code is one citizen's, and the view itself prints who is signed in
    expect([...known, 'base-url', 'case-token', 'identity-token', 'prefill'].sort()).toEqual(
      [...new Set(theirs)].sort(),
    );
  });

  it('is a component in Blade, in which nothing is run', () => {
    expect(component(poll())).toBe('<x-suara widget="poll" site="kota-contoh.dpu" poll="taman" lang="id" />');
    expect(component(nasty)).not.toMatch(/[{}@]/u);
    expect(read(component(nasty))).toContain(`label="${NASTY}"`);
    expect(codeOf('laravel', poll({ release: 'pinned' }))).toContain(
      'SUARA_VERSION=1.4.2\nSUARA_INTEGRITY=sha384-loader',
    );
    expect(codeOf('laravel', embed({ fillArea: '01.1' }))).toMatch(
      /@suaraScript\n<suara-complaint-form\s+site="kota-contoh.dpu"\s+base-url="https:\/\/api.example.org"/u,
    );
  });

  it('is a call in CodeIgniter', () => {
    const code = codeOf('codeigniter', embed({ widget: 'survey', trigger: 'button', label: `it's \\` }));
    expect(code).toContain(`<?= \\Suara\\SuaraTag::element('survey', [`);
    expect(code).toContain(`'label' => 'it\\'s \\\\',`);
    expect(code).toContain(`<?= \\Suara\\SuaraTag::script(['api' => 'https://api.example.org', 'channel' => '1']) ?>`);
  });
});

/** What a component's JSX comes to when it is run. */
function run(code: string, props = {}): unknown[] {
  const { outputText } = ts.transpileModule(code.replaceAll(/^import [^;]*;$/gmu, '').replace('export ', ''), {
    compilerOptions: { jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022 },
  });
  const names = [...code.matchAll(/<(Suara\w+)/gu)].map(([, name]) => name!);
  const React = { createElement: (...parts: unknown[]) => parts };
  const context = { React, ...Object.fromEntries(names.map((name) => [name, name])) };
  // from another realm: compared by value
  return JSON.parse(
    JSON.stringify(runInNewContext(`${outputText}; Suara(${JSON.stringify(props)})`, context)),
  ) as unknown[];
}

describe('React', () => {
  const inside = ['a', { href: '/a?b="c"&d={e}' }, NASTY];

  it('19 gets tags with names as they are written', () => {
    const code = hosts['react-19']!.blocks(nasty).at(-1)!.code;
    expect(run(code)).toEqual([
      'suara-survey',
      { site: 'kota-contoh.dpu', 'base-url': api, trigger: 'button', label: NASTY, lang: 'id' },
      inside,
    ]);
  });

  it('18 gets components with names of properties', () => {
    const code = hosts['react-18']!.blocks(nasty).at(-1)!.code;
    expect(run(code)).toEqual([
      'SuaraSurvey',
      { site: 'kota-contoh.dpu', baseUrl: api, trigger: 'button', label: NASTY, lang: 'id' },
      inside,
    ]);
  });

  it('gets values of their own types', () => {
    const timed = embed({ widget: 'survey', trigger: 'time', assisted: '1' });
    expect(run(hosts['react-19']!.blocks(timed).at(-1)!.code)[1]).toMatchObject({ delay: 30, assisted: true });
    const filled = embed({ fillArea: '01.1', fillAddress: NASTY });
    expect(run(hosts['react-18']!.blocks(filled).at(-1)!.code)[1]).toMatchObject({
      prefill: { area: '01.1', address: NASTY },
    });
  });
});

describe('Vue, Angular and Svelte', () => {
  it('run nothing that was typed', () => {
    const link = /<a [^]*<\/a>/u.exec(codeOf('vue', nasty))![0];
    expect(link).not.toContain('{{');
    expect(read(link)).toContain(`>${NASTY}</a>`);
    expect(codeOf('svelte', nasty)).toContain(`label={${jsString(NASTY)}}`);
    expect(codeOf('svelte', nasty)).toContain(`href={'/a?b="c"&d={e}'}`);
    // Angular takes brackets for its own even where they are written as entities
    expect(read(codeOf('angular', nasty))).toContain(`[attr.label]="${jsString(NASTY)}"`);
    expect(read(codeOf('angular', nasty))).toContain(`[attr.href]="${jsString('/a?b="c"&d={e}')}"`);
    expect(read(codeOf('angular', nasty))).toContain(`>{{ ${jsString(NASTY)} }}</a>`);
  });

  it('bind what is no text', () => {
    const filled = embed({ fillArea: '01.1' });
    expect(codeOf('vue', filled)).toContain(`:prefill="{ area: '01.1' }"`);
    expect(codeOf('angular', filled)).toContain(`[prefill]="{ area: '01.1' }"`);
    expect(codeOf('svelte', filled)).toContain(`prefill={{ area: '01.1' }}`);
    const timed = embed({ widget: 'survey', trigger: 'time', assisted: '1' });
    expect(codeOf('vue', timed)).toMatch(/:delay="30"[^]*:assisted="true"/u);
  });
});

describe('the place', () => {
  const sheet = `<link rel="stylesheet" href="${api}/cdn/1/reserve.css">`;
  const inHead = ['html', 'sanitized', 'wordpress', 'laravel', 'codeigniter', 'joomla'];

  it('is kept by one line in the head, wherever there is one', () => {
    for (const [name, host] of Object.entries(hosts)) {
      const isThere = inHead.includes(name);
      expect(codeOf(name, poll()).includes(sheet), name).toBe(isThere);
      const where = host.blocks(poll()).find(({ code }) => code.includes('reserve.css'))?.where;
      expect(where?.replace('wordpress-functions', 'head').includes('head') ?? false, name).toBe(isThere);
      expect(codeOf(name, poll({ reserve: '' })), name).not.toContain('reserve.css');
    }
  });

  it('is held to its hash where a version is pinned', () => {
    const pinned = [`href="${api}/cdn/1.4.2/reserve.css"`, 'integrity="sha384-reserve"', 'crossorigin="anonymous"'];
    for (const name of inHead) {
      const code = codeOf(name, poll({ release: 'pinned' }));
      for (const part of pinned) expect(code, name).toContain(part);
    }
  });

  it('is not kept for what takes no room in the page', () => {
    const survey = (chosen: Partial<State>): Embed => embed({ widget: 'survey', ...chosen });
    expect(survey({}).reserve).toBeDefined();
    expect(survey({ trigger: 'exit' }).reserve).toBeUndefined();
    expect(survey({ trigger: 'exit', kiosk: '1' }).reserve).toBeDefined();
    expect(launcher().reserve).toBeUndefined();
  });

  it('is kept in WordPress on the pages with a widget alone, but where the theme has it', () => {
    expect(codeOf('wordpress', poll())).toMatch(
      /suara_has_widget\( \$post->post_content \)[^]*echo '<link [^']*>' \. "\\n";/u,
    );
    expect(codeOf('wordpress', poll({ identity: '1' }))).not.toContain('suara_has_widget');
  });
});

describe('a launcher', () => {
  it('holds its widgets with their links, and says once what counts for all', () => {
    expect(codeOf('html', launcher({ button: 'Suara warga', position: 'start', theme: 'dark' })))
      .toBe(`<script type="module" src="https://api.example.org/cdn/1/suara.js"></script>
<suara-launcher label="Suara warga" position="start" lang="id" theme="dark">
  <suara-complaint-form site="kota-contoh.dpu">
    <a href="https://api.example.org/v1/sites/kota-contoh.dpu/forms/report?lang=id">Sampaikan laporan</a>
  </suara-complaint-form>
  <suara-poll site="kota-contoh.dpu" poll="taman" data-label="Taman mana dulu?">
    <a href="https://api.example.org/v1/sites/kota-contoh.dpu/forms/polls/taman?lang=id">Beri suara</a>
  </suara-poll>
  <suara-scoreboard site="kota-contoh.dpu"></suara-scoreboard>
</suara-launcher>
`);
  });

  it('leaves out what only a widget by itself has', () => {
    const held = launcher({
      holds: 'survey',
      trigger: 'button',
      label: 'Nilai',
      kiosk: '1',
      linkHref: '/a',
      linkText: 'b',
    });
    expect(held.attributes).toEqual([['lang', 'id']]);
    expect(held.link).toBeUndefined();
    expect(held.inside[0]!.attributes).toEqual([['site', 'kota-contoh.dpu']]);
    expect(held.inside[0]!.link).toMatchObject({ text: 'Isi survei', isOwn: false });
  });

  it('has each widget once, in one order', () => {
    expect(launcher({ holds: 'poll complaint-form poll' }).inside.map(({ widget }) => widget)).toEqual([
      'complaint-form',
      'poll',
    ]);
  });

  it('is a file for the button and one for each widget where a version is pinned', () => {
    const code = codeOf('html', launcher({ holds: 'complaint-form poll', release: 'pinned' }));
    expect([...code.matchAll(/single\/([\w-]+)\.js"[^]*?integrity="([^"]*)"/gu)].map(([, ...found]) => found)).toEqual([
      ['launcher', 'sha384-launcher'],
      ['complaint-form', 'sha384-form'],
      ['poll', 'sha384-poll'],
    ]);
  });

  it('is marks inside a mark for sanitizers, and for WordPress and Joomla, whose helpers know none', () => {
    for (const name of ['sanitized', 'wordpress', 'joomla']) {
      const code = codeOf(name, launcher());
      expect(code, name).toMatch(/<div data-suara="launcher" data-lang="id">\n {2}<div data-suara="complaint-form"/u);
      expect(code, name).toContain('data-poll="taman" data-label="Taman mana dulu?">');
    }
  });

  it('is tags with their address in Blade and CodeIgniter, whose helpers write the script', () => {
    for (const [name, script] of [
      ['laravel', '@suaraScript\n'],
      ['codeigniter', '<?= \\Suara\\SuaraTag::script('],
    ] as const) {
      const code = codeOf(name, launcher());
      expect(code, name).toContain(script);
      expect(code, name).toContain('<suara-launcher lang="id">');
      expect(code.match(/base-url="https:\/\/api\.example\.org"/gu), name).toHaveLength(3);
    }
  });

  it('is nested JSX, with names for the page left as they are', () => {
    for (const [name, tags, address] of [
      ['react-19', ['suara-launcher', 'suara-poll'], 'base-url'],
      ['react-18', ['SuaraLauncher', 'SuaraPoll'], 'baseUrl'],
    ] as const) {
      const [root, , , poll] = run(hosts[name]!.blocks(launcher()).at(-1)!.code) as [
        string,
        object,
        unknown,
        unknown[],
      ];
      expect([root, poll[0]]).toEqual(tags);
      expect(poll[1]).toMatchObject({ poll: 'taman', 'data-label': 'Taman mana dulu?', [address]: api });
    }
  });

  it('brings the code of every widget in it', () => {
    for (const name of ['react-19', 'vue', 'angular', 'svelte']) {
      for (const widget of ['launcher', 'complaint-form', 'poll', 'scoreboard']) {
        expect(codeOf(name, launcher()), name).toContain(`import '@suara/elements/${widget}/define';`);
      }
    }
    expect(codeOf('react-18', launcher())).toMatch(/import \{[^}]*SuaraLauncher,[^}]*SuaraScoreboard,?\s\}/u);
  });

  it('runs nothing that was typed', () => {
    const typed = launcher({ button: NASTY, 'name-poll': NASTY });
    expect(read(codeOf('html', typed))).toContain(`label="${NASTY}"`);
    expect(read(codeOf('sanitized', typed))).toContain(`data-label="${NASTY}"`);
    const blade = codeOf('laravel', typed).replace('@suaraScript', '');
    expect(blade).not.toMatch(/[{}@]/u);
    expect(read(codeOf('angular', typed))).toContain(`[attr.data-label]="${jsString(NASTY)}"`);
    expect(codeOf('svelte', typed)).toContain(`data-label={${jsString(NASTY)}}`);
  });
});

describe('who is signed in', () => {
  const known = (chosen: Partial<State>): Embed => embed({ identity: '1', ...chosen });
  /** How each host fills the attribute. */
  const ways: Record<string, string> = {
    html: 'identity-token="{{ siteToken }}"',
    sanitized: 'data-identity-token="{{ siteToken }}"',
    wordpress: `identity-token="<?php echo esc_attr( $siteToken ?? '' ); ?>"`,
    laravel: `identity-token="{{ $siteToken ?? '' }}"`,
    codeigniter: `identity-token="<?= esc($siteToken ?? '', 'attr') ?>"`,
    joomla: `identity-token="<?php echo htmlspecialchars($siteToken ?? '', ENT_QUOTES, 'UTF-8'); ?>"`,
    'react-19': 'identity-token={siteToken}',
    'react-18': 'identityToken={siteToken}',
    vue: ':identity-token="siteToken"',
    angular: '[identityToken]="siteToken()"',
    svelte: 'identity-token={siteToken}',
  };

  it('is told by each host in its own way, with a word on where to read more', () => {
    expect(Object.keys(ways)).toEqual(Object.keys(hosts));
    for (const [name, way] of Object.entries(ways)) {
      const code = codeOf(name, known({ widget: 'complaint-form' }));
      expect(code, name).toContain(way);
      // what an editor holds is no place for a comment
      if (name !== 'sanitized') expect(code, name).toContain('docs/identity.md');
    }
  });

  it('is another token in a poll and a consultation, and none where nothing takes it', () => {
    for (const name of Object.keys(hosts)) {
      for (const widget of ['poll', 'consultation']) {
        const code = codeOf(name, known({ widget }));
        expect(code, name).toContain('cityToken');
        expect(code, name).not.toContain('siteToken');
      }
      for (const widget of ['status-tracker', 'survey', 'scoreboard']) {
        expect(codeOf(name, known({ widget })), name).toBe(codeOf(name, embed({ widget })));
      }
    }
  });

  it('is told to each widget behind a launcher that takes it', () => {
    const code = codeOf('vue', launcher({ identity: '1' }));
    expect(code).toContain('defineProps<{ siteToken?: string; cityToken?: string }>();');
    expect(code).toMatch(/<suara-complaint-form[^>]*:identity-token="siteToken"/u);
    expect(code).toMatch(/<suara-poll[^>]*:identity-token="cityToken"/u);
    expect(code.match(/identity-token/gu)).toHaveLength(2);
  });

  it('is a property of the component in React', () => {
    const props = { siteToken: 'eyJ' };
    const code = (name: string): string => hosts[name]!.blocks(known({ widget: 'complaint-form' })).at(-1)!.code;
    expect(run(code('react-19'), props)[1]).toMatchObject({ 'identity-token': 'eyJ' });
    expect(run(code('react-18'), props)[1]).toMatchObject({ identityToken: 'eyJ' });
  });

  it('is no part of what the preview gets', () => {
    expect(JSON.stringify(shownOf(launcher({ identity: '1' })))).not.toContain('identity-token');
  });
});

describe('all hosts', () => {
  it('allow in their policy only what they load', () => {
    const bare = poll({ reserve: '' });
    expect(policy(hosts['html']!, bare)).toBe(`script-src ${api}; connect-src ${api}; img-src ${api}\n`);
    expect(policy(hosts['html']!, poll())).toBe(
      `script-src ${api}; connect-src ${api}; img-src ${api}; style-src ${api}/cdn/1/reserve.css\n`,
    );
    expect(policy(hosts['html']!, poll({ release: 'pinned' }))).toContain(`; style-src ${api}/cdn/1.4.2/reserve.css\n`);
    expect(policy(hosts['html']!, launcher())).not.toContain('style-src');
    expect(policy(hosts['vue']!, poll())).toBe(`script-src 'self'; connect-src ${api}; img-src ${api}\n`);
  });

  it('say which version, and end their code with a line', () => {
    for (const [name, host] of Object.entries(hosts)) {
      const blocks = host.blocks(poll({ release: 'pinned' }));
      expect(blocks.map(({ code }) => code).join('\n'), name).toContain('1.4.2');
      expect(
        blocks.every(({ code }) => code.endsWith('\n')),
        name,
      ).toBe(true);
    }
  });
});

describe('looks', () => {
  it('are tokens of both schemes, or of the one that is seen', () => {
    expect(themeOf(START)).toBe('');
    expect(themeOf({ ...START, accent: '#004b87', accentDark: '#9cc9f5', radius: '0', font: 'Georgia, serif' })).toBe(
      `:root {
  --suara-color-accent: light-dark(#004b87, #9cc9f5);
  --suara-color-accent-ink: light-dark(#ffffff, #111111);
  --suara-radius: 0px;
  --suara-font: Georgia, serif;
}
`,
    );
    expect(themeOf({ ...START, accent: '#004b87', theme: 'light' })).toContain('--suara-color-accent: #004b87;');
  });

  it('name only tokens that the guide has', async () => {
    const guide = await readFile(new URL('../../docs/theming.md', import.meta.url), 'utf8');
    const all = { ...START, accent: '#004b87', radius: '4', density: '0.75', fontSize: '18', font: 'x' };
    const named = [...themeOf(all).matchAll(/--suara-[\w-]+/gu)].map(([name]) => name);
    expect(named).toHaveLength(6);
    for (const name of named) expect(guide).toContain(`\`${name}\``);
  });

  it('are judged as WCAG does', () => {
    expect(ratioOf('#000000', '#ffffff')).toBe(21);
    expect(faults({ light: '#777777' })).toEqual([{ scheme: 'light', ratio: 4.47 }]);
    expect(faults({ light: '#767676', dark: '#004b87' })).toMatchObject([{ scheme: 'dark' }]);
    expect(inkOn('#ffd000')).toBe('#111111');
    expect(ratioOf(lightened('#004b87'), SURFACE.dark)).toBeGreaterThan(7);
  });
});

describe('the address of a choice', () => {
  it('is short, and gives the choice back', () => {
    expect(queryOf(START)).toBe('');
    const chosen = { ...START, widget: 'survey', label: NASTY, kiosk: '1', reserve: '', 'name-poll': NASTY };
    expect(stateOf(`?${queryOf(chosen)}`)).toEqual(chosen);
  });

  it('cannot say what a choice cannot be', () => {
    const query = new URLSearchParams({
      widget: 'script',
      linkHref: 'javascript:alert(1)',
      font: 'x; } body { color: red',
      accent: 'url(x)',
      holds: 'poll script',
      position: 'middle',
      unknown: 'x',
    });
    expect(stateOf(`?${query.toString()}`)).toEqual(START);
  });
});
