import { expect } from '@open-wc/testing';
import { newIdempotencyKey, type Ballot, type BallotRule } from '@suara/client';
import { createPollClient, newDeviceToken } from '@suara/client/polls';
import { clientOf, makeCity } from '../../internal/test/city.js';
import { until } from '../../internal/test/page.js';
import { POLL, PollDesk } from '../../internal/test/polls.js';
import { ResultTestHost } from './test/host.js';

/** The result of these ballots, as the real server counts them. */
async function counted(rule: BallotRule, ballots: readonly Ballot[]): Promise<(text: string) => Promise<void>> {
  const city = await makeCity();
  await new PollDesk(city).open({ ballot: rule, results: 'always' });
  const polls = createPollClient(clientOf(city.siteName));
  const { definitionHash } = await polls.get(POLL);
  for (const ballot of ballots) {
    const vote = { definition: definitionHash, ballot };
    await polls.cast(POLL, newDeviceToken(), vote, { idempotencyKey: newIdempotencyKey() });
  }
  const host = Object.assign(new ResultTestHost(), { poll: await polls.get(POLL), polls });
  document.body.append(host);
  return (text) => until(() => host.shadowRoot?.textContent.replace(/\s+/gu, ' ').includes(text) ?? false);
}

describe('a result as the server tells it', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const [trees, benches, lamps] = [['pohon'], ['bangku'], ['lampu']] as const;

  const ranks = (...order: (readonly string[])[]): Ballot => {
    return { kind: 'ranked', ranks: order.map((rank) => [...rank]) };
  };

  it('counts each choice', async () => {
    const shows = await counted({ kind: 'single' }, [
      { kind: 'single', option: 'bangku' },
      { kind: 'single', option: 'bangku' },
      { kind: 'single', option: 'pohon' },
      { kind: 'single', option: 'lampu' },
    ]);
    await shows('Sementara unggul: Lebih banyak bangku');
    await shows('2 suara (50%)');
    await shows('kurang dari 5');
  });

  it('runs off in rounds', async () => {
    const shows = await counted({ kind: 'ranked', method: 'instant_runoff' }, [
      ranks(trees, benches),
      ranks(trees, benches),
      ranks(benches, trees),
      ranks(benches, lamps),
      ranks(lamps, benches),
    ]);
    await shows('Lebih banyak lampu keluar. Perubahan di putaran berikut: Lebih banyak bangku +1.');
    await shows('Sementara unggul: Lebih banyak bangku.');
  });

  it('compares every two', async () => {
    const shows = await counted({ kind: 'ranked', method: 'schulze' }, [
      ranks(lamps, trees, benches),
      ranks(lamps, benches, trees),
      ranks(trees, lamps, benches),
    ]);
    await shows('1. Lebih banyak lampu');
    const cells = document.querySelector('result-test-host')?.shadowRoot?.querySelectorAll('tbody tr:first-child td');
    expect(Array.from(cells ?? [], (cell) => cell.textContent)).to.deep.equal(['–', '2', '3']);
  });

  it('takes the mean of scores below nothing, too', async () => {
    const shows = await counted({ kind: 'score', min: -2, max: 2 }, [
      { kind: 'score', scores: { pohon: -2, lampu: 2 } },
      { kind: 'score', scores: { pohon: 1 } },
    ]);
    await shows('Rata-rata -0,50 dari 2 penilai');
    await shows('Belum ada yang menilai');
  });
});
