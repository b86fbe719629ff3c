import type { PollHost } from '../poll-host.js';
import { result as indonesian } from './messages.id.js';
import type { ResultMessages } from './messages.js';

let english: Promise<ResultMessages> | undefined;
let loaded: ResultMessages | undefined;

/**
 * The texts in the widget's language; undefined while English is on its way, so
 * that nobody is read the wrong language. Indonesian where it does not come.
 */
export function textsFor(host: PollHost): ResultMessages | undefined {
  if (host.ready?.lang !== 'en') return indonesian;
  if (loaded) return loaded;
  english ??= import('./messages.en.js').then(({ result }) => result);
  const show = (texts: ResultMessages): void => {
    loaded = texts;
    host.requestUpdate();
  };
  english.then(show, () => {
    english = undefined;
    show(indonesian);
  });
  return undefined;
}
