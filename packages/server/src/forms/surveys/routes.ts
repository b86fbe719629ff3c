import { toBase64Url, randomBytes, utf8, type Bytes } from '../../crypto/digest.js';
import type { AppContext, Handler } from '../../http/env.js';
import { problemOf } from '../../http/log.js';
import { Problem } from '../../http/problem.js';
import type { ServerPorts } from '../../ports.js';
import { isAnswered } from '../../surveys/case-survey.js';
import { serviceOfCase } from '../../surveys/case-token.js';
import { findSurvey, type SurveyQuery } from '../../surveys/find-survey.js';
import { visitorOf } from '../../surveys/invite/visitor.js';
import { findAgain } from '../../surveys/respond/create-response.js';
import type { NewResponse } from '../../surveys/respond/new-response.js';
import { respond } from '../../surveys/respond/respond.js';
import { requirePublic, type PublicSurvey } from '../../surveys/survey.js';
import { siteFrameOf, type SiteFrame } from '../frame/frame.js';
import { newFormKey } from '../frame/key.js';
import { STEP } from '../step.js';
import { allTyped, oneTyped, type Typed } from '../typed.js';
import { fieldOf, keptField } from './answer-fields.js';
import { Questionnaire, SURVEY } from './questionnaire.js';
import { answeredPage, nonePage, restPage, thanksPage } from './rest-pages.js';
import { surveyPage, type SurveyPage } from './survey-page.js';
import { takeAnswerPhotos, type AnswerPhotos } from './take-answer-photos.js';

type Query = Partial<SurveyQuery> & { readonly survey?: string };

/** Refusals that a later try may not meet. */
const PASSING: readonly Problem['problem'][] = ['too-many-requests', 'unavailable', 'internal'];

/** One press of a button on a survey's page. */
interface Pressed {
  readonly context: AppContext;
  readonly survey: PublicSurvey;
  readonly form: Questionnaire;
  readonly key: string;
  readonly at: number;
}

/** What every form begins with: who nobody knows, and an order of options. */
const drawn = (): Typed => ({
  [SURVEY.device]: toBase64Url(randomBytes(32)),
  [SURVEY.seed]: String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
});

/** Surveys as plain pages. */
export function surveyFormRoutes(ports: ServerPorts) {
  const { db, now } = ports;

  /** One by its name, or the one that is open now; null where there is none. */
  const surveyFor = async (frame: SiteFrame, query: Query, typed: Typed): Promise<PublicSurvey | null> => {
    const name = oneTyped(typed, SURVEY.survey) || query.survey;
    const { type = 'skm', service, series } = query;
    try {
      if (name !== undefined) return await requirePublic(db, frame.site.city.id, name, now());
      return await findSurvey(db, frame.site, { type, ...(service && { service }), ...(series && { series }) }, now());
    } catch (error) {
      if (error instanceof Problem && error.problem === 'not-found') return null;
      throw error;
    }
  };

  /** Whether somebody has answered for this case; one that is none is told of at its field. */
  const isCaseAnswered = async ({ row }: PublicSurvey, caseToken: string): Promise<boolean> =>
    row.key !== null && serviceOfCase(row.key, caseToken) !== null && (await isAnswered(db, row, row.key, caseToken));

  const shown = (form: Questionnaire, key: string, change: Partial<SurveyPage> = {}): Promise<Response> =>
    surveyPage({ form, at: 0, key, photos: new Map(), now: now(), ...change });

  /** The first page, for who comes by an address or with the code of a case. */
  const begin = async (frame: SiteFrame, survey: PublicSurvey, query: Query, typed: Typed): Promise<Response> => {
    if (survey.state !== 'open') return restPage(frame, survey);
    const form = new Questionnaire(frame, survey, { ...typed, ...drawn() }, query.service);
    if (await isCaseAnswered(survey, form.caseToken)) return answeredPage(frame, 'case', 200);
    return shown(form, newFormKey(now()));
  };

  const show: Handler = async (context) => {
    const frame = siteFrameOf(context);
    const query = context.get('query') as Query;
    const survey = await surveyFor(frame, query, {});
    return survey ? begin(frame, survey, query, {}) : nonePage(frame);
  };

  /** Photos that were stored on earlier pages, so that they can be shown again. */
  const photosOn = async ({ form, context }: Pressed, at: number, takesFiles: boolean): Promise<AnswerPhotos> => {
    const address = ports.peerAddress(context.req.raw);
    const files = takesFiles ? context.get('files') : new Map();
    return takeAnswerPhotos({ ports, form, files, address }, form.askedOn(at));
  };

  const goTo = async (pressed: Pressed, form: Questionnaire, at: number): Promise<Response> => {
    const { photos } = await photosOn({ ...pressed, form }, at, false);
    return shown(form, pressed.key, { at, photos });
  };

  const back = async (pressed: Pressed): Promise<Response> => {
    const { typed } = await photosOn(pressed, pressed.at, true);
    const form = pressed.form.with(typed);
    return goTo(pressed, form, form.before(pressed.at));
  };

  /** The page as it was sent, with its photos stored; a response where something on it keeps it from being left. */
  const checked = async (pressed: Pressed): Promise<Questionnaire | Response> => {
    const { photos, typed, flaws: photoFlaws } = await photosOn(pressed, pressed.at, true);
    const form = pressed.form.with(typed);
    const errors = form.flawsOf(form.errorsOn(pressed.at));
    // of one field, the photos' own words say more than that it must be answered
    const flaws = [...errors.filter(({ id }) => !photoFlaws.some((flaw) => flaw.id === id)), ...photoFlaws];
    return flaws.length > 0 ? shown(form, pressed.key, { at: pressed.at, photos, flaws, status: 422 }) : form;
  };

  const next = async (pressed: Pressed): Promise<Response> => {
    const form = await checked(pressed);
    return form instanceof Response ? form : goTo(pressed, form, form.after(pressed.at));
  };

  /** What keeps answers from being taken, at the page where it can be mended. */
  const refused = async (pressed: Pressed, form: Questionnaire, error: unknown): Promise<Response> => {
    const { frame } = form;
    const problem = problemOf(ports, error, pressed.context);
    const { status, options } = problem;
    const again = async (at: number, change: Partial<SurveyPage>) => {
      const { photos } = await photosOn({ ...pressed, form }, at, false);
      return shown(form, pressed.key, { at, photos, status, ...change });
    };
    if (problem.problem === 'survey-not-open') {
      const survey = await requirePublic(db, frame.site.city.id, form.row.id, now());
      return restPage(frame, survey, { status, isSent: true });
    }
    if (problem.problem === 'already-answered') return answeredPage(frame, form.caseToken ? 'case' : 'form', status);
    if (problem.problem === 'idempotency-key-reused') return answeredPage(frame, 'form', 409);
    if (PASSING.includes(problem.problem)) {
      const notice = { kind: 'danger', text: frame.t.notSent } as const;
      return again(pressed.at, { notice, headers: options.headers });
    }
    const errors = options.errors ?? [];
    if (problem.problem !== 'invalid-body' || errors.length === 0) throw problem;
    if (errors.some(({ pointer }) => pointer === '/consent/version')) {
      return again(pressed.at, { notice: { kind: 'warn', text: form.t.setback.consent } });
    }
    const at = Math.min(...errors.map((each) => form.pageOf(each)));
    return again(at, { flaws: form.flawsOf(errors.filter((each) => form.pageOf(each) === at)) });
  };

  const newResponse = (form: Questionnaire): NewResponse => {
    const { typed, frame, caseToken } = form;
    return {
      service: form.service?.id ?? null,
      answers: form.answers,
      language: frame.language,
      mode: 'self',
      consent: { version: oneTyped(typed, SURVEY.consent) },
      ...(caseToken ? { caseToken } : { deviceToken: oneTyped(typed, SURVEY.device) }),
    };
  };

  /**
   * What makes two sendings the same: all that was answered, and how many photos came with it. Not their bytes, nor their
   * ids: a photo that was stored while the answer got lost comes back by its id.
   */
  const bodyOf = ({ form, context }: Pressed): Bytes => {
    const { definition } = form.row;
    const isFile = (id: string) => definition.questions.some((each) => each.id === id && each.type === 'file');
    const counts = definition.questions.flatMap(({ id, type }) => {
      const sent = context.get('files').get(fieldOf(id))?.length ?? 0;
      return type === 'file' ? [allTyped(form.typed, keptField(id)).length + sent] : [];
    });
    const answers = Object.entries(form.answers).filter(([id]) => !isFile(id));
    return utf8(JSON.stringify([form.service?.id ?? null, form.caseToken, answers.sort(), counts]));
  };

  const send = async (pressed: Pressed): Promise<Response> => {
    const { context, survey, key } = pressed;
    const { frame, row } = pressed.form;
    const act = { idempotencyKey: key, body: bodyOf(pressed) };
    let form: Questionnaire | Response = pressed.form;
    try {
      // first of all: what was taken up by the first press is not there for the second
      const again = row.key && (await findAgain(db, row, row.key, act));
      if (again) return await thanksPage(frame, survey, again.row);
      form = await checked(pressed);
      if (form instanceof Response) return form;
      if (form.errors.length > 0) throw new Problem('invalid-body', { errors: form.errors });
      const visitor = visitorOf(ports, context);
      const { row: response } = await respond(ports, frame.site, row.id, newResponse(form), act, visitor);
      return await thanksPage(frame, survey, response);
    } catch (error) {
      return refused(pressed, form instanceof Response ? pressed.form : form, error);
    }
  };

  const submit: Handler = async (context) => {
    const frame = siteFrameOf(context);
    const query = context.get('query') as Query;
    const typed = context.get('body') as Typed;
    const survey = await surveyFor(frame, query, typed);
    if (!survey) return nonePage(frame);
    const key = oneTyped(typed, SURVEY.key);
    if (key === '') return begin(frame, survey, { ...query, ...serviceIn(typed) }, caseIn(typed));
    const form = new Questionnaire(frame, survey, typed, query.service);
    const at = Math.min(Math.max(0, Number(oneTyped(typed, SURVEY.at)) || 0), form.pages.length);
    const pressed: Pressed = { context, survey, form, key, at };
    const step = oneTyped(typed, STEP);
    if (step === 'send' || (step === '' && form.isLast(at))) return send(pressed);
    if (survey.state !== 'open') return restPage(frame, survey, { status: 409, isSent: true });
    return step === 'back' ? back(pressed) : next(pressed);
  };

  return { showSurveyForm: show, submitSurveyForm: submit };
}

/** What the tracker's page sends along: nothing else of a form without a key is anybody's answer. */
const caseIn = (typed: Typed): Typed => ({ [SURVEY.caseToken]: oneTyped(typed, SURVEY.caseToken) });

function serviceIn(typed: Typed): Pick<Query, 'service'> {
  const service = oneTyped(typed, SURVEY.service);
  return service ? { service } : {};
}
