import { accepts } from 'hono/accepts';
import type { Localized } from '@suara/core';
import { languagesOf, type City } from '../../cities/city.js';
import type { AppContext } from '../../http/env.js';
import { localize } from '../../messages/texts.js';
import type { Site } from '../../sites/site.js';
import { frameTexts, KNOWN_LANGUAGES, primary, type FrameTexts } from './texts.js';

/** What every page is made with. */
export interface Frame {
  /** Null where the request names no site that there is. */
  readonly site: Site | null;
  /** The city's tag for the language of the page: what its use cases are told, too. */
  readonly language: string;
  /** The languages the page can be had in. */
  readonly offered: readonly string[];
  readonly t: FrameTexts;
  /** A city's own text. */
  readonly say: (text: Localized) => string;
  /** The address of this page. */
  readonly address: URL;
  /** Whether the page answers what was sent: in another language there would be nothing of it. */
  readonly isAnswer: boolean;
}

/** A page of a site that there is. */
export interface SiteFrame extends Frame {
  readonly site: Site;
}

const spoken = (city: City | undefined): readonly string[] => {
  const all = city ? languagesOf(city).filter((tag) => KNOWN_LANGUAGES.includes(primary(tag))) : KNOWN_LANGUAGES;
  return all.length > 0 ? all : ['id'];
};

/** The language the address asks for, else the browser's first that is offered, else the city's. */
function languageFor(context: AppContext, offered: readonly string[]): string {
  const like = (wished: string) => offered.find((tag) => primary(tag) === primary(wished));
  const first = offered[0] ?? 'id';
  const fromBrowser = () =>
    accepts(context, {
      header: 'Accept-Language',
      supports: [...offered],
      default: first,
      match: (wishes) =>
        [...wishes].sort((a, b) => b.q - a.q).flatMap(({ type, q }) => (q > 0 ? (like(type) ?? []) : []))[0] ?? first,
    });
  return like(context.req.query('lang') ?? '') ?? fromBrowser();
}

/** The frame of whatever answers this request, errors included: so nothing of the request is taken for checked. */
export function frameOf(context: AppContext): Frame {
  const site = (context.get('site') as Site | undefined) ?? null;
  const offered = spoken(site?.city);
  const language = languageFor(context, offered);
  const cityLanguage = site?.city.profile.city.defaultLanguage ?? language;
  return {
    site,
    language,
    offered,
    t: frameTexts(language),
    say: (text) => localize(text, language, cityLanguage),
    address: new URL(context.req.url),
    isAnswer: context.req.method === 'POST',
  };
}

/** The frame of a request whose site was found: that is all that gets as far as a form. */
export function siteFrameOf(context: AppContext): SiteFrame {
  return { ...frameOf(context), site: context.get('site') };
}

/** The address of one of the site's forms, in the language of the page: `report`, `track`, `polls/<poll>`, `survey`. */
export function formAddress(
  { site, language }: SiteFrame,
  form: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams({ ...query, lang: primary(language) });
  return `/v1/sites/${site.city.id}.${site.id}/forms/${form}?${search.toString()}`;
}

/** This same page in another language. */
export function inLanguage({ address }: Frame, language: string): string {
  const search = new URLSearchParams(address.search);
  search.set('lang', primary(language));
  return `${address.pathname}?${search.toString()}`;
}
