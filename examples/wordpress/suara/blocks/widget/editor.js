/**
 * The block in the editor, written for browsers as they are: no build step. The editor shows what will stand there and
 * lets it be chosen; the widget itself runs only in the published page, so that nobody votes from a draft.
 */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h, Fragment } = element;
  const { __, sprintf } = i18n;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Notice, PanelBody, Placeholder, SelectControl, TextControl } = components;

  const widgets = () => ({
    'complaint-form': __('Complaint form', 'suara'),
    'status-tracker': __('Status of a report', 'suara'),
    poll: __('Poll', 'suara'),
    consultation: __('Consultation', 'suara'),
    survey: __('Satisfaction survey', 'suara'),
    scoreboard: __('Satisfaction index', 'suara'),
  });

  /** What visitors get where no script runs: said here, since an author sees no such browser. */
  const alternatives = () => ({
    'complaint-form': __('Without JavaScript visitors get a link to a plain form for reports.', 'suara'),
    'status-tracker': __('Without JavaScript visitors get a link to a plain page that shows a report.', 'suara'),
    poll: __('Without JavaScript visitors get a link to a plain ballot.', 'suara'),
    consultation: __(
      'Without JavaScript visitors see nothing here: write beside it how else they can take part.',
      'suara',
    ),
    survey: __('Without JavaScript visitors get a link to the plain survey.', 'suara'),
    scoreboard: __('Without JavaScript visitors see nothing here: write the index beside it.', 'suara'),
  });

  const text = (name, label, help) => ({ name, label, help });
  const choice = (name, label, options) => ({ name, label, options });

  const fields = () => ({
    poll: [text('poll', __('Name of the poll', 'suara'), __('As the control room gives it.', 'suara'))],
    consultation: [
      text('consultation', __('Name of the consultation', 'suara'), __('As the control room gives it.', 'suara')),
    ],
    survey: [
      choice('type', __('Survey', 'suara'), [
        { value: '', label: __('Official satisfaction survey (SKM)', 'suara') },
        { value: 'general', label: __('Another survey', 'suara') },
      ]),
      text('service', __('Service it is about', 'suara'), __('Empty: visitors choose.', 'suara')),
      choice('trigger', __('How it appears', 'suara'), [
        { value: '', label: __('In its place', 'suara') },
        { value: 'button', label: __('By a button', 'suara') },
        { value: 'dialog', label: __('As an invitation', 'suara') },
      ]),
    ],
    scoreboard: [text('series', __('Series', 'suara'), __('Empty: the one series there is.', 'suara'))],
  });

  const common = () => [
    text('site', __('Site', 'suara'), __('Empty: as set under Settings → Suara.', 'suara')),
    text('lang', __('Language', 'suara'), __('Empty: the language of the page. Else id or en.', 'suara')),
    choice('theme', __('Look', 'suara'), [
      { value: '', label: __('As set for the whole site', 'suara') },
      { value: 'light', label: __('Light', 'suara') },
      { value: 'dark', label: __('Dark', 'suara') },
    ]),
    text('linkText', __('Words of the link', 'suara'), __('Shown until the widget is ready.', 'suara')),
  ];

  function Field({ field: { name, ...props }, attributes, setAttributes }) {
    return h(props.options ? SelectControl : TextControl, {
      ...props,
      __nextHasNoMarginBottom: true,
      value: attributes[name] ?? '',
      onChange: (value) => setAttributes({ [name]: value === '' ? undefined : value }),
    });
  }

  const chooser = ({ attributes, setAttributes }) =>
    h(SelectControl, {
      label: __('What citizens can do here', 'suara'),
      __nextHasNoMarginBottom: true,
      value: attributes.widget,
      options: Object.entries(widgets()).map(([value, label]) => ({ value, label })),
      onChange: (widget) => setAttributes({ widget }),
    });

  const needs = { poll: 'poll', consultation: 'consultation' };

  const missing = ({ widget, ...attributes }) => {
    const name = needs[widget];
    if (!name || attributes[name]) return null;
    return h(
      Notice,
      { status: 'warning', isDismissible: false },
      sprintf(
        /* translators: %s: poll or consultation */
        __('Nothing will be shown until you say which: %s.', 'suara'),
        widgets()[widget],
      ),
    );
  };

  function Edit(props) {
    const { widget } = props.attributes;
    const own = (fields()[widget] ?? []).map((field) => h(Field, { key: field.name, field, ...props }));
    const shared = common().map((field) => h(Field, { key: field.name, field, ...props }));
    return h(
      Fragment,
      null,
      h(InspectorControls, null, h(PanelBody, { title: __('Options', 'suara') }, shared)),
      h(
        'div',
        useBlockProps(),
        h(
          Placeholder,
          { icon: 'megaphone', label: `Suara: ${widgets()[widget] ?? widget}`, instructions: alternatives()[widget] },
          h('div', null, chooser(props), own, missing(props.attributes)),
        ),
      ),
    );
  }

  const fromShortcode = {
    type: 'shortcode',
    tag: 'suara',
    attributes: Object.fromEntries(
      ['widget', 'site', 'lang', 'theme', 'poll', 'consultation', 'type', 'service', 'series', 'trigger', 'label'].map(
        (name) => [name, { type: 'string', shortcode: ({ named }) => named[name] }],
      ),
    ),
  };

  // what is stored is only what was chosen: the server writes the markup at every view
  blocks.registerBlockType('suara/widget', { edit: Edit, save: () => null, transforms: { from: [fromShortcode] } });
})(globalThis.wp);
