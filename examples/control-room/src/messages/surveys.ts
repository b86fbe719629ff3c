/** What the page says about surveys. A language that lacks a line does not compile. */
import type { FieldError, QuestionType, ResponseLevel, ResponseMode, SkmRounding, SkmStandardId } from '@suara/core';
import type { SurveyUse } from '../surveys/survey-embed.js';
import type { OrderTexts } from '../participation/ordered.js';
import type { ListTexts, MoveTexts } from './participation.js';
import type { Words } from './messages.js';

type RuleFault = NonNullable<FieldError['rule']>['fault'];

interface RuleExample {
  /** As it is written. */
  readonly rule: string;
  /** When it holds. */
  readonly means: string;
}

export interface QuestionTexts extends Readonly<
  Record<
    | 'legend'
    | 'hint'
    | 'choose'
    | 'change'
    | 'unwritten'
    | 'type'
    | 'text'
    | 'textHint'
    | 'hintText'
    | 'name'
    | 'nameHint'
    | 'id'
    | 'idHint'
    | 'options'
    | 'label'
    | 'optionId'
    | 'fixed'
    | 'shuffle'
    | 'shuffleRows'
    | 'category'
    | 'categoryHint'
    | 'least'
    | 'most'
    | 'points'
    | 'pointsHint'
    | 'faces'
    | 'facesHint'
    | 'element'
    | 'elementHint'
    | 'noElement'
    | 'ownElement'
    | 'ratingMax'
    | 'measure'
    | 'minLabel'
    | 'maxLabel'
    | 'min'
    | 'max'
    | 'whole'
    | 'unit'
    | 'firstDay'
    | 'lastDay'
    | 'textMax'
    | 'rows'
    | 'fileMax',
    string
  >
> {
  readonly order: OrderTexts;
  readonly optionOrder: OrderTexts;
  readonly rowOrder: OrderTexts;
  readonly pointOrder: OrderTexts;
  readonly types: Readonly<Record<QuestionType, { readonly name: string; readonly use: string }>>;
  readonly measures: Readonly<Record<'none' | 'csat' | 'ces', Words>>;
  readonly marks: Readonly<Record<'required' | 'rule' | 'category' | 'jumps', string>>;
}

export interface RuleTexts extends Readonly<
  Record<
    | 'when'
    | 'visible'
    | 'visibleHint'
    | 'required'
    | 'requiredRule'
    | 'requiredRuleHint'
    | 'jumps'
    | 'jumpsHint'
    | 'jumpWhen'
    | 'jumpWhenHint'
    | 'jumpTo'
    | 'chooseAim'
    | 'end'
    | 'help'
    | 'helpLead'
    | 'names'
    | 'noNames'
    | 'place'
    | 'atEnd'
    | 'empty',
    string
  >
> {
  readonly requiredKinds: Readonly<Record<'no' | 'yes' | 'rule', string>>;
  readonly order: OrderTexts;
  readonly examples: readonly RuleExample[];
  /** What is wrong; `piece` is the part of the rule that is. */
  readonly faults: Readonly<Record<RuleFault, (piece: string) => string>>;
  /** Of an answer that is put into a text, where it is said otherwise. */
  readonly piping: Readonly<Record<'syntax' | 'type', (piece: string) => string>>;
}

export interface SurveyTexts {
  readonly list: ListTexts;
  readonly types: Readonly<Record<'skm' | 'general', string>>;
  /** Answers so far, toward the sample where there is one. */
  progress(responses: number, target: number | null): string;
  readonly reached: string;
  readonly standards: Readonly<Record<SkmStandardId, string>>;
  readonly start: Readonly<
    Record<'title' | 'lead' | 'copy' | 'copyHint' | 'copySubmit' | 'none' | 'failed', string>
  > & {
    readonly kinds: Readonly<Record<SkmStandardId | 'empty', Words>>;
  };
  readonly form: Readonly<
    Record<
      | 'titleNew'
      | 'titleEdit'
      | 'texts'
      | 'title'
      | 'description'
      | 'descriptionHint'
      | 'thanks'
      | 'thanksHint'
      | 'layout'
      | 'services'
      | 'servicesHint'
      | 'service'
      | 'asked'
      | 'askedHint'
      | 'noneAsked'
      | 'people'
      | 'population'
      | 'populationHint'
      | 'share'
      | 'shareHint'
      | 'index'
      | 'indexHint'
      | 'standard'
      | 'rounding'
      | 'times'
      | 'opensAt'
      | 'closesAt'
      | 'place'
      | 'agency'
      | 'slug'
      | 'slugHint'
      | 'slugFixed'
      | 'series'
      | 'seriesHint'
      | 'submitNew'
      | 'submitEdit'
      | 'afterwards'
      | 'saved'
      | 'begun',
      string
    >
  > & {
    sample(target: string, population: string): string;
    readonly layouts: Readonly<Record<'steps' | 'page', Words>>;
    readonly roundings: Readonly<Record<SkmRounding, string>>;
    readonly serviceOrder: OrderTexts;
  };
  readonly questions: QuestionTexts;
  readonly rules: RuleTexts;
  readonly faults: Readonly<Record<string, string>>;
  readonly preview: Readonly<Record<'title' | 'ofDraft' | 'refused' | 'failed' | 'empty', string>> & {
    readonly unwritten: Readonly<Record<'title' | 'question' | 'option' | 'consent', string>>;
  };
  readonly page: Readonly<
    Record<
      | 'back'
      | 'loading'
      | 'definition'
      | 'edit'
      | 'next'
      | 'report'
      | 'responses'
      | 'description'
      | 'thanks'
      | 'layout'
      | 'services'
      | 'noServices'
      | 'asked'
      | 'population'
      | 'noPopulation'
      | 'share'
      | 'index'
      | 'noIndex'
      | 'questions'
      | 'period'
      | 'series'
      | 'agency',
      string
    >
  > & { readonly none: Words };
  readonly embed: Readonly<Record<'use' | 'service' | 'anyService' | 'lasting', string>> & {
    readonly uses: Readonly<Record<SurveyUse, Words>>;
  };
  readonly codes: Readonly<
    Record<
      | 'title'
      | 'address'
      | 'addressHint'
      | 'addressWrong'
      | 'poster'
      | 'cases'
      | 'casesHint'
      | 'noService'
      | 'service'
      | 'count'
      | 'countWrong'
      | 'make'
      | 'makeMore'
      | 'sheet'
      | 'blocked'
      | 'print'
      | 'scan'
      | 'once',
      string
    >
  > & {
    made(count: number): string;
    codeOf(address: string): string;
  };
  readonly report: ReportTexts;
  readonly moves: MoveTexts;
}

export interface ReportTexts extends Readonly<
  Record<
    | 'name'
    | 'toPage'
    | 'scope'
    | 'service'
    | 'allServices'
    | 'stale'
    | 'index'
    | 'noIndex'
    | 'noAnswers'
    | 'grade'
    | 'reached'
    | 'sample'
    | 'noSample'
    | 'proof'
    | 'modes'
    | 'levels'
    | 'elements'
    | 'element'
    | 'respondents'
    | 'sum'
    | 'nrr'
    | 'weighted'
    | 'services'
    | 'trend'
    | 'period'
    | 'measures'
    | 'measuresHint'
    | 'categories'
    | 'categoriesHint'
    | 'group'
    | 'tooFew'
    | 'answers'
    | 'answer'
    | 'photosOf'
    | 'none'
    | 'downloads'
    | 'downloadsHint'
    | 'downloading'
    | 'blocked',
    string
  >
> {
  readonly empty: Words;
  readonly scopes: Readonly<Record<'survey' | 'series', string>>;
  readonly files: Readonly<Record<'csv' | 'xlsx' | 'html', string>>;
  readonly modeWords: Readonly<Record<ResponseMode, Words>>;
  readonly levelWords: Readonly<Record<ResponseLevel, Words>>;
  readonly measureWords: Readonly<Record<'csat' | 'ces' | 'nps', Words>>;
  generatedAt(at: string): string;
  pooled(count: number): string;
  weight(weight: string): string;
  count(respondents: string): string;
  mean(mean: string): string;
  texts(count: number): string;
  unit(measure: 'csat' | 'ces' | 'nps', value: string): string;
}
