import type { RankingQuestion } from '@suara/core';
import { RankList } from '../../internal/ranking/rank-list.js';
import { ranking as english } from '../../internal/ranking/ranking.en.js';
import { ranking as indonesian } from '../../internal/ranking/ranking.id.js';
import { group, idOf } from './frame.js';
import type { DrawQuestion, QuestionContext } from './question-context.js';

type Context = QuestionContext<RankingQuestion>;

const chosenIn = ({ answer }: Context): readonly string[] => (Array.isArray(answer) ? (answer as string[]) : []);

/** Draws orders of preference, each with its own list, which knows what is being dragged. */
export function createRanking(lang: () => string): DrawQuestion<RankingQuestion> {
  const lists = new Map<string, { list: RankList; show: (context: Context) => void }>();
  const made = (first: Context): { list: RankList; show: (context: Context) => void } => {
    let context = first;
    const list = new RankList({
      get options() {
        return context.order.map(({ id, label }) => ({ id, name: context.words(label) }));
      },
      get ranks() {
        return chosenIn(context).map((id) => [id]);
      },
      equals: false,
      get texts() {
        return lang() === 'en' ? english : indonesian;
      },
      prefix: `${idOf(context)}-`,
      choose: (ranks) => {
        context.give(ranks.length > 0 ? ranks.flat() : undefined);
      },
      announce: (text) => {
        context.announce(text);
      },
      focusOn: (id) => {
        context.focusOn(id);
      },
      requestUpdate: () => {
        context.requestUpdate();
      },
    });
    return { list, show: (next) => (context = next) };
  };
  return (context) => {
    const { id } = context.question;
    const entry = lists.get(id) ?? made(context);
    lists.set(id, entry);
    entry.show(context);
    return group(context, entry.list.render(), context.texts.rank);
  };
}

export { rankingStyles as styles } from '../../internal/ranking/ranking.styles.js';
