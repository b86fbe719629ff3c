import { css } from 'lit';
import { RankList, type RankHost } from '../../internal/ranking/rank-list.js';
import { rankingStyles } from '../../internal/ranking/ranking.styles.js';
import { ballotStyles } from './ballot.styles.js';
import type { BallotHost, CreateBallotControl } from './ballot-control.js';
import { ballotGroup, ballotOf, ruleOf } from './parts.js';

const rankHost = (host: BallotHost): RankHost => ({
  get options() {
    return host.definition.options.map(({ id, name, description }) => ({
      id,
      name: host.text(name),
      about: description && host.text(description),
    }));
  },
  get ranks() {
    return ballotOf(host, 'ranked')?.ranks ?? [];
  },
  /** An instant run-off moves a ballot on to one option at a time, so it knows no equals. */
  get equals() {
    return ruleOf(host, 'ranked').method !== 'instant_runoff';
  },
  get texts() {
    return host.texts.ranked;
  },
  prefix: '',
  choose: (ranks) => {
    host.choose({ kind: 'ranked', ranks: ranks.map((rank) => [...rank]) });
  },
  announce: (text) => {
    host.announce(text);
  },
  focusOn: (id) => {
    host.focusOn(id);
  },
  requestUpdate: () => {
    host.requestUpdate();
  },
});

/** Ranks of options, several of which may be equal. */
export const create: CreateBallotControl = (host) => {
  const ranked = rankHost(host);
  const list = new RankList(ranked);
  return {
    render: () => {
      const { instruction, equalsAllowed } = host.texts.ranked;
      const said = ranked.equals ? `${instruction} ${equalsAllowed}` : instruction;
      return ballotGroup(host, '/ballot/ranks', said, list.render());
    },
  };
};

export const styles = css`
  ${ballotStyles}
  ${rankingStyles}
`;
