/**
 * Watches a page from before its first script: what it has of its own when it has been read, and what of that is another
 * thing later. This runs inside the page, so it takes nothing from there that a library might have replaced.
 */

/** For `addInitScript`: makes `__hostWatch.differences()`, which tells in lines what is not as it was. */
export function watchHost() {
  if (globalThis.__hostWatch) return;
  const { getOwnPropertyDescriptor, getOwnPropertyNames, getOwnPropertySymbols, defineProperty } = Object;
  const stringify = JSON.stringify;
  const text = String;
  const NativeMap = Map;
  const same = Object.is;

  /** Names every part of an object without running any getter. */
  const describe = (object, into, name) => {
    const keys = [...getOwnPropertyNames(object), ...getOwnPropertySymbols(object)];
    for (let index = 0; index < keys.length; index += 1) {
      const { value, get, set } = getOwnPropertyDescriptor(object, keys[index]) ?? {};
      into.set(`${name}.${text(keys[index])}`, get ?? set ?? value);
    }
  };

  const look = () => {
    const parts = new NativeMap();
    const names = getOwnPropertyNames(globalThis);
    for (let index = 0; index < names.length; index += 1) {
      const { value, get } = getOwnPropertyDescriptor(globalThis, names[index]) ?? {};
      parts.set(`window.${names[index]}`, get ?? value);
      if (typeof value !== 'function' || names[index] === '__hostWatch') continue;
      describe(value, parts, names[index]);
      const prototype = getOwnPropertyDescriptor(value, 'prototype')?.value;
      if (prototype) describe(prototype, parts, `${names[index]}.prototype`);
    }
    return parts;
  };

  /** What changes with the size of a page, which a widget may well have. */
  const isSize = (property) =>
    /^(?:height|width|(?:block|inline)-size|perspective-origin|transform-origin|top|bottom|left|right|inset.*)$/.test(
      property,
    );

  const stylesOf = (element, own) => {
    const style = getComputedStyle(element);
    const values = {};
    for (let index = 0; index < style.length; index += 1) {
      if (own || !isSize(style[index])) values[style[index]] = style.getPropertyValue(style[index]);
    }
    return values;
  };

  const attributesOf = (element) => {
    const values = {};
    for (let index = 0; index < element.attributes.length; index += 1)
      values[element.attributes[index].name] = element.attributes[index].value;
    return values;
  };

  const lookAtDocument = () => {
    const { documentElement, body, head } = document;
    const states = new NativeMap();
    const note = (name, values) => {
      for (const key in values) if (typeof values[key] === 'string') states.set(`${name} ${key}`, values[key]);
    };
    note('style of html', stylesOf(documentElement, false));
    note('style of body', stylesOf(body, false));
    note('attribute of html', attributesOf(documentElement));
    note('attribute of body', attributesOf(body));
    const probes = document.querySelectorAll('[data-probe], [data-probe] *');
    for (let index = 0; index < probes.length; index += 1) {
      note(`style of ${index} <${probes[index].localName}>`, stylesOf(probes[index], true));
      note(`attribute of ${index} <${probes[index].localName}>`, attributesOf(probes[index]));
    }
    // what is asked for early is no part of the page; the sheet that keeps a widget's place would show in the styles
    const inHead = head.querySelectorAll(':scope > :not(link[rel="modulepreload"], link[rel="preload"])');
    const inBody = body.querySelectorAll(':scope > *');
    states.set('elements in head', text(inHead.length));
    states.set('elements in body', text(inBody.length));
    states.set('style sheets', text(document.styleSheets.length));
    states.set('title', document.title);
    states.set('address', location.href);
    states.set('entries in history', text(history.length));
    states.set('state in history', stringify(history.state));
    states.set(
      'cookies',
      (() => {
        try {
          return document.cookie;
        } catch {
          return '';
        }
      })(),
    );
    return states;
  };

  let partsBefore;
  let documentBefore;
  const begin = () => {
    partsBefore = look();
    documentBefore = lookAtDocument();
  };
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive' && !partsBefore) begin();
  });

  const compare = (before, after, lines, shows) => {
    after.forEach((value, name) => {
      if (!before.has(name)) lines.push(`there is a new ${name}`);
      else if (!same(before.get(name), value))
        lines.push(shows ? `${name} was ${before.get(name)}, is ${value}` : `${name} is another`);
    });
    before.forEach((value, name) => {
      if (!after.has(name)) lines.push(`there is no ${name} any more`);
    });
  };

  /** Keys that are not Suara's own, and the host's own values. */
  const lookAtStorage = (lines) => {
    const kinds = ['localStorage', 'sessionStorage'];
    for (let kind = 0; kind < kinds.length; kind += 1) {
      try {
        const storage = globalThis[kinds[kind]];
        for (let index = 0; index < storage.length; index += 1) {
          const key = storage.key(index);
          if (key === 'host-key' ? storage.getItem(key) !== 'kept' : !key.startsWith('suara'))
            lines.push(`${kinds[kind]} has ${key}`);
        }
        if (globalThis.hostHeard && storage.getItem('host-key') !== 'kept')
          lines.push(`${kinds[kind]} lost the host’s key`);
      } catch {
        // a page without storage
      }
    }
  };

  defineProperty(globalThis, '__hostWatch', {
    value: {
      differences() {
        const lines = [];
        if (!partsBefore) return 'the page was never looked at';
        compare(partsBefore, look(), lines, false);
        compare(documentBefore, lookAtDocument(), lines, true);
        lookAtStorage(lines);
        return lines.join('\n');
      },
    },
  });
}

/** The one global that the documentation names, and what belongs to who drives the browser. */
const allowed = /^there is a new (?:window\.(?:Suara|__playwright.*|__pw.*|\d+)|(?:window\.)?__aria.*)$/u;

/** What is not as it was, in lines; nothing where all is. */
export function hostLines(told, alsoAllowed = /^$/) {
  return told.split('\n').filter((line) => line !== '' && !allowed.test(line) && !alsoAllowed.test(line));
}

export const hostProblems = async (page, alsoAllowed) =>
  hostLines(await page.evaluate(() => globalThis.__hostWatch.differences()), alsoAllowed);
