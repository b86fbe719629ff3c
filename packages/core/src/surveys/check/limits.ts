export const SURVEY_LIMITS = {
  questions: 100,
  /** One cannot choose from less. */
  optionsMin: 2,
  optionsMax: 50,
  /** More can hardly be put in order on a phone. */
  rankingMax: 12,
  rows: 20,
  pointsMin: 2,
  pointsMax: 7,
  ratingMin: 2,
  ratingMax: 10,
  jumps: 10,
  /** Of titles and labels, in characters (code points); so are the others. */
  titleMax: 300,
  textMax: 10_000,
  /** What people write, where the question says nothing else. */
  shortText: 200,
  longText: 4000,
  files: 5,
  services: 50,
  populationMax: 1_000_000_000,
  /** Of the whole definition as JSON, in UTF-16 units: a phone loads it before the first question. */
  size: 200_000,
} as const;
