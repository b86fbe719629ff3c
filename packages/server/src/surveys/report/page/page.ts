/** The report as a page to be printed: one file that loads nothing and runs nothing. */
import { html, raw } from 'hono/html';
import type { ReportSetting, SurveyReport } from '../survey-report.js';
import { wordsOf } from '../words.js';
import {
  categoriesPart,
  elementsPart,
  headPart,
  indexPart,
  measuresPart,
  participationPart,
  questionsPart,
  servicesPart,
  signaturePart,
  textsPart,
  trendPart,
} from './parts.js';
import { STYLE } from './style.js';

let policy: Promise<string> | undefined;

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** What the page may do: use its own style sheet, and nothing else. */
export function pagePolicy(): Promise<string> {
  policy ??= hashOf(STYLE).then((hash) => `default-src 'none'; style-src 'sha256-${hash}'`);
  return policy;
}

/** Nothing may stand between the tags but what was hashed. */
const SHEET = raw(`<style>${STYLE}</style>`);

export async function reportPage(report: SurveyReport, setting: ReportSetting): Promise<string> {
  const words = wordsOf(setting);
  const { t, say } = words;
  const { skm, services, service, categories, trend, measures } = report;
  const page = await html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${await pagePolicy()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${t.heading}: ${say(report.title)}</title>
        ${SHEET}
      </head>
      <body>
        <main>
          ${headPart(report, words, say(setting.city.name))} ${indexPart(report, words)}
          ${skm && elementsPart(skm, words)} ${participationPart(report, words)}
          ${services.length > 0 && !service ? servicesPart(report, words) : ''}
          ${categories.length > 0 ? categoriesPart(report, words) : ''}
          ${trend.length > 0 ? trendPart(report, words) : ''} ${measures.length > 0 ? measuresPart(report, words) : ''}
          ${questionsPart(report, words)} ${signaturePart(report, words)} ${textsPart(report, words)}
        </main>
      </body>
    </html>`;
  return page.toString();
}
