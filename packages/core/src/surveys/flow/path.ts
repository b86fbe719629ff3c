/**
 * The way through a survey. A question that is not visible is passed over, and so are its jumps; behind any other the
 * first jump whose rule holds is taken. Rules see only the answers of questions on the path: what somebody answered
 * before they went back and took another way decides nothing any more.
 */
import { END, type Answer, type Answers, type Question, type SurveyDefinition } from '../definition.js';
import { holds } from '../rules/holds.js';
import { answerOf } from './answer-of.js';

interface Path {
  readonly questions: readonly Question[];
  /** What was answered on the path. */
  readonly answers: Answers;
}

/** Where a jump leads, as an index; always onward, so that every path ends. */
function nextIndex(questions: readonly Question[], index: number, answers: Answers): number {
  const jump = questions[index]?.jumps?.find(({ when }) => when.trim() === '' || holds(when, answers));
  if (jump?.to === END) return questions.length;
  const aim = questions.findIndex(({ id }) => id === jump?.to);
  return Math.max(aim, index + 1);
}

export function walk({ questions }: SurveyDefinition, answers: Answers): Path {
  const path: Question[] = [];
  const entries: [string, Answer][] = [];
  let known: Answers = {};
  let index = 0;
  for (let question = questions[0]; question; question = questions[index]) {
    if (question.visible === undefined || holds(question.visible, known)) {
      path.push(question);
      const answer = answerOf(answers, question.id);
      if (answer !== undefined) entries.push([question.id, answer]);
      known = Object.fromEntries(entries);
      index = nextIndex(questions, index, known);
    } else {
      index++;
    }
  }
  return { questions: path, answers: known };
}

/** The ids of the questions on the path, as far as the answers so far tell. */
export function pathOf(definition: SurveyDefinition, answers: Answers): string[] {
  return walk(definition, answers).questions.map(({ id }) => id);
}

/** What is sent: the answers on the path, without blank ones. */
export function trimAnswers(definition: SurveyDefinition, answers: Answers): Answers {
  return walk(definition, answers).answers;
}

/** Whether a question on the path must be answered. `answers` are trimmed. */
export function isRequired({ required = false }: Question, answers: Answers): boolean {
  return typeof required === 'string' ? holds(required, answers) : required;
}
