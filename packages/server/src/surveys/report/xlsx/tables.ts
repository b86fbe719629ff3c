/** The sheets beside the index: counts of other questions, groups, texts and the trend. */
import type { SurveyReport } from '../survey-report.js';
import { otherQuestions, shareOf, type Words } from '../words.js';
import { decimal, Grid, header, wrapped } from './grid.js';

export function questionsSheet(report: SurveyReport, { t, say }: Words) {
  const grid = new Grid();
  grid.add(...[t.question, t.answer, t.count, t.share, t.respondents, t.mean].map(header));
  for (const { name, respondents, mean, counts } of otherQuestions(report)) {
    grid.add(wrapped(say(name)), null, null, null, respondents, decimal(mean));
    for (const { label, count } of counts) {
      grid.add(wrapped(say(name)), wrapped(say(label)), count, decimal(shareOf(count, respondents)));
    }
  }
  return grid.sheet(t.sheets.questions, [44, 36, 10, 10, 13, 11], true);
}

export function categoriesSheet({ categories }: SurveyReport, { t, say }: Words) {
  const grid = new Grid();
  grid.add(...[t.category, t.group, t.respondents, t.indexShort, t.quality].map(header));
  for (const { name, groups } of categories) {
    for (const { label, respondents, index, grade } of groups) {
      grid.add(say(name), say(label), respondents ?? t.tooFew, decimal(index), grade);
    }
  }
  grid.add(wrapped(t.tooFewNote));
  return grid.sheet(t.sheets.categories, [30, 30, 14, 10, 16]);
}

export function servicesSheet({ services }: SurveyReport, { t, say }: Words) {
  const grid = new Grid();
  grid.add(...[t.service, t.respondents, t.indexShort, t.quality].map(header));
  for (const { name, respondents, index, grade } of services) grid.add(say(name), respondents, decimal(index), grade);
  grid.add(wrapped(t.rollUp));
  return grid.sheet(t.sheets.services, [44, 13, 10, 16]);
}

export function textsSheet(report: SurveyReport, { t, say }: Words) {
  const grid = new Grid();
  grid.add(header(t.question), header(t.texts));
  grid.add(wrapped(t.textsNote));
  for (const { name, texts, photos } of otherQuestions(report)) {
    for (const text of texts) grid.add(wrapped(say(name)), wrapped(text));
    if (photos.length > 0) grid.add(wrapped(say(name)), t.photos(photos.length));
  }
  return grid.sheet(t.sheets.texts, [40, 80], true);
}

export function trendSheet({ trend }: SurveyReport, words: Words) {
  const { t } = words;
  const grid = new Grid();
  grid.add(...[t.period, t.regulation, t.respondents, t.indexShort, t.quality].map(header));
  for (const period of trend) {
    const { standard, respondents, index, grade } = period;
    grid.add(words.period(period), wrapped(t.standards[standard]), respondents, decimal(index), grade);
  }
  return grid.sheet(t.sheets.trend, [42, 46, 13, 10, 16], true);
}
