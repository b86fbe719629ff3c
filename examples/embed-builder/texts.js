/** The page's words. What stands in index.html is Indonesian; here is what only scripts say, and all of it in English. */

const id = {
  other: 'Lainnya, ketik sendiri …',
  none: 'Tidak ada',
  copy: 'Salin',
  copied: 'Tersalin:',
  'copied-link': 'Alamat pilihan tersalin.',
  'not-copied': 'Peramban menolak menyalin. Kodenya sudah ditandai: tekan Ctrl+C.',
  'contrast-good': 'Terbaca dengan baik.',
  'contrast-light': 'Sulit dibaca di atas putih',
  'contrast-dark': 'Sulit dibaca di atas gelap',
  'contrast-least': 'perlu 4,5 : 1',
  page: 'Di halaman',
  editor: 'Di penyunting (tampilan kode)',
  layout: 'Sekali, di tata letak situs',
  css: 'Di lembar gaya situs',
  policy: 'Di Content-Security-Policy',
  view: 'Di tampilan (app/Views)',
  blade: 'Di tampilan Blade',
  terminal: 'Di terminal',
  'wordpress-settings': 'Sekali, di Pengaturan → Suara',
  'wordpress-shortcode': 'Di tulisan atau laman',
  'wordpress-markup': 'Di tulisan, sebagai HTML',
  'joomla-module': 'Di modul Kustom, tampilan kode',
  'joomla-template': 'Di index.php templat, sebelum </body>',
  'note-loader': 'Sidik hanya memeriksa suara.js sendiri; kode widget datang dari folder versi yang sama.',
  'note-plugin': 'Pasang plugin dari examples/wordpress. Tautan cadangan dibuatnya sendiri.',
  'note-laravel': 'Pasang paket dari examples/laravel. Skrip dan tautan cadangan ditulisnya sendiri.',
  'note-codeigniter': 'Salin examples/php/SuaraTag.php ke app/ThirdParty/Suara. Tautan cadangan dibuatnya sendiri.',
  'note-joomla':
    'Belum dicoba di Joomla. Bila penyuntingnya membuang atribut data-, matikan penyaring teks untuk modul ini.',
  'note-registry': 'Paket Suara belum ada di npm: docs/frameworks.md menjelaskan cara memakainya sebelum itu.',
  'note-unreleased': 'Versi 0.0.0 adalah hasil bangun yang belum dirilis, dan masih dapat berubah.',
  'note-trusted': 'Dengan Trusted Types, tambahkan: trusted-types suara-lit.',
  'note-origin': 'Server kota harus mengizinkan asal halaman Anda untuk situs ini.',
  failed: 'Daftar versi tidak dapat dimuat. Muat ulang halaman ini.',
};

const en = {
  other: 'Another, type it …',
  none: 'None',
  copy: 'Copy',
  copied: 'Copied:',
  'copied-link': 'The address of these choices is copied.',
  'not-copied': 'The browser refused to copy. The code is selected: press Ctrl+C.',
  'contrast-good': 'Easy to read.',
  'contrast-light': 'Hard to read on white',
  'contrast-dark': 'Hard to read on dark',
  'contrast-least': 'it needs 4.5 : 1',
  page: 'In the page',
  editor: 'In the editor (code view)',
  layout: 'Once, in the site’s layout',
  css: 'In the site’s style sheet',
  policy: 'In the Content-Security-Policy',
  view: 'In a view (app/Views)',
  blade: 'In a Blade view',
  terminal: 'In a terminal',
  'wordpress-settings': 'Once, in Settings → Suara',
  'wordpress-shortcode': 'In a post or page',
  'wordpress-markup': 'In a post, as HTML',
  'joomla-module': 'In a Custom module, code view',
  'joomla-template': 'In the template’s index.php, before </body>',
  'note-loader': 'The integrity covers suara.js itself; the widget’s code comes from the same version’s folder.',
  'note-plugin': 'Install the plugin of examples/wordpress. It makes the fallback link by itself.',
  'note-laravel': 'Install the package of examples/laravel. It writes the script and the fallback link by itself.',
  'note-codeigniter': 'Copy examples/php/SuaraTag.php to app/ThirdParty/Suara. It makes the fallback link by itself.',
  'note-joomla':
    'Not tried in Joomla yet. Where its editor takes data- attributes away, turn the text filter off for this module.',
  'note-registry': 'Suara’s packages are not on npm yet: docs/frameworks.md tells how to use them until then.',
  'note-unreleased': 'Version 0.0.0 is a build that has not been released, and may still change.',
  'note-trusted': 'With Trusted Types, add: trusted-types suara-lit.',
  'note-origin': 'The city’s server has to allow your page’s origin for this site.',
  failed: 'The list of versions could not be loaded. Load this page again.',

  skip: 'Skip to the code',
  nav: 'Demonstration',
  agency: 'Agency’s page',
  desk: 'Control room',
  title: 'Put it on your site',
  intro: 'Choose, see it at once, and copy the code for your site.',
  choices: 'Choices',
  what: 'What, and where',
  'complaint-form': 'Complaint form',
  'status-tracker': 'Status tracker',
  poll: 'Poll',
  consultation: 'Consultation',
  survey: 'Satisfaction survey',
  scoreboard: 'Satisfaction index (IKM)',
  site: 'Site',
  'site-text': 'The site’s name, <city>.<site>',
  lang: 'Language of the widget',
  'lang-page': 'As the page',
  options: 'In the widget',
  ticket: 'Report number',
  optional: '(optional)',
  'ticket-hint': 'The citizen still types the secret.',
  'poll-text': 'Name of the poll',
  'consultation-text': 'Name of the consultation',
  type: 'Kind',
  skm: 'Official (SKM)',
  general: 'Any other',
  'layout-own': 'As the survey has it',
  steps: 'One by one',
  'page-layout': 'One page',
  service: 'Code of the service',
  'survey-name': 'Name of the survey',
  series: 'Series',
  kiosk: 'Tablet at a counter (kiosk)',
  assisted: 'An officer asks aloud',
  trigger: 'How it shows itself',
  inline: 'In its place',
  button: 'From a button',
  dialog: 'Invites when the page opens',
  submitted: 'Invites after something was sent',
  exit: 'Invites who is about to leave',
  time: 'Invites after some seconds',
  'trigger-hint': 'An invitation comes once; after that the visitor is left in peace, here as well.',
  delay: 'After how many seconds',
  label: 'Words on the button',
  prefill: 'What the page knows already',
  'fill-service': 'Service',
  'fill-area': 'Code of the area',
  'fill-address': 'Place',
  'fill-description': 'Description',
  looks: 'Looks',
  theme: 'Light or dark',
  auto: 'As the page',
  light: 'Light',
  dark: 'Dark',
  'own-accent': 'A colour of your own, not the city’s',
  accent: 'Accent colour',
  'accent-dark': 'In the dark',
  radius: 'Corners',
  usual: 'Usual',
  'radius-0': 'Square',
  'radius-4': 'Slightly round',
  'radius-18': 'Round',
  density: 'Density',
  compact: 'Compact',
  spacious: 'Spacious',
  'font-size': 'Text size',
  font: 'Typeface',
  link: 'Where the script does not come',
  'link-hint': 'This link shows until the widget is ready. Left empty, it leads to the city’s form without scripts.',
  'link-href': 'Address of the link',
  'link-fault': 'Write an address that starts with https:, /, mailto: or tel:.',
  'link-text': 'Words of the link',
  preview: 'What it looks like',
  device: 'Width of the screen',
  phone: 'Phone',
  wide: 'Wide screen',
  'preview-hint': 'The real widget. What is sent here goes into the demonstration, and to no city.',
  'preview-title': 'The widget as you chose it',
  code: 'Code for your site',
  share: 'Copy the address of these choices',
  host: 'Your site is made with',
  release: 'Version',
  channel: 'Always the newest',
  'channel-hint': 'What is mended comes by itself, within minutes.',
  pinned: 'One version, checked by the browser',
  'pinned-hint': 'Never changes; the browser refuses any file but the one with this integrity.',
};

/** A layout is two things in this page: a survey's, and that of a site. */
const ENGLISH_LABELS = { layout: 'Layout' };

/** @param {string} language @param {string} name */
export const say = (language, name) => (language === 'en' ? en : id)[name] ?? name;

const targets = [
  ['data-t', (element) => element.textContent, (element, text) => (element.textContent = text)],
  ...['label', 'title'].map((name) => {
    const attribute = name === 'label' ? 'aria-label' : name;
    return [
      `data-t-${name}`,
      (element) => element.getAttribute(attribute),
      (element, text) => element.setAttribute(attribute, text),
    ];
  }),
];

/** @type {Map<string, string>} what stood there first, which is Indonesian */
const first = new Map();

/** Puts the page's own words into a language. @param {string} language */
export function translate(language) {
  document.documentElement.lang = language;
  for (const [mark, read, write] of targets) {
    for (const element of document.querySelectorAll(`[${mark}]`)) {
      const name = element.getAttribute(mark);
      if (!first.has(`${mark} ${name}`)) first.set(`${mark} ${name}`, read(element));
      write(element, language === 'en' ? (ENGLISH_LABELS[name] ?? en[name]) : first.get(`${mark} ${name}`));
    }
  }
  document.title = `${document.querySelector('h1').textContent} (Suara)`;
}
