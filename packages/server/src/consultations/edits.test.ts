import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../test-support/api.js';
import {
  ARTICLE_1,
  ARTICLE_2,
  QUOTE,
  TestConsultation,
  WASTE,
  type Contributed,
} from '../test-support/consultations.js';

let waste: TestConsultation;
let quoting: Contributed;
let whole: Contributed;
let english: Contributed;
beforeEach(async () => {
  waste = new TestConsultation(await testApi());
  await waste.announce();
  quoting = await waste.contribute({ quote: QUOTE });
  whole = await waste.contribute();
  english = await waste.contribute({ language: 'en', text: 'Who provides the bins?' });
  for (const each of [quoting, whole, english]) await waste.publish(each);
});

const [first, second] = WASTE.sections;

/** Article 1 with another text, before article 2 as it was. */
async function edit(text: Partial<typeof ARTICLE_1>): Promise<void> {
  const response = await waste.revise({ sections: [{ ...first, text: { ...ARTICLE_1, ...text } }, second] });
  if (response.status !== 200) throw new Error(await response.text());
}

/** Which comments are outdated: the same for everybody who asks. */
async function outdated(): Promise<string[]> {
  const names = new Map([
    [quoting.contribution.id, 'quoting'],
    [whole.contribution.id, 'whole'],
    [english.contribution.id, 'english'],
  ]);
  const list = await waste.page();
  const desk = await waste.deskPage('?status=published');
  const own = await Promise.all([quoting, whole, english].map((each) => waste.own(each)));
  const found = [list.contributions, desk.contributions, own].map((all) =>
    all.flatMap((each) => (each.outdated ? [names.get(each.id) ?? each.id] : [])).sort(),
  );
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
  return found[0]!;
}

describe('a comment', () => {
  it('survives an edit around the words that it quotes', async () => {
    expect(await outdated()).toEqual([]);
    await edit({ id: `Ketentuan umum. ${ARTICLE_1.id} Setiap hari.` });
    expect(await outdated()).toEqual(['whole']);
  });

  it('is outdated when its words go, and comes back when they return', async () => {
    await edit({ id: 'Sampah dibakar.' });
    expect(await outdated()).toEqual(['quoting', 'whole']);
    await edit({ id: 'Mulai kini sampah dipilah\n\ndi rumah.' });
    expect(await outdated()).toEqual(['whole']);
    await edit({});
    expect(await outdated()).toEqual([]);
  });

  it('does not mind what changes in another language, or in white space', async () => {
    await edit({ en: 'Waste is burnt.' });
    expect(await outdated()).toEqual(['english']);
    await edit({ id: ARTICLE_1.id.replaceAll('. ', '.\n\n') });
    expect(await outdated()).toEqual([]);
  });

  it('is kept when its section goes, outdated till it returns', async () => {
    await waste.revise({ sections: [second] });
    expect(await outdated()).toEqual(['english', 'quoting', 'whole']);
    expect((await waste.page('?section=pasal-1')).contributions).toHaveLength(3);
    expect((await waste.view()).sections).toMatchObject([{ id: 'pasal-2', comments: 0 }]);
    await waste.revise();
    expect(await outdated()).toEqual([]);
    expect((await waste.view()).sections).toMatchObject([{ id: 'pasal-1', comments: 3 }, { comments: 0 }]);
  });

  it('on a later text is about that one', async () => {
    await edit({ id: 'Sampah dibakar.' });
    const later = await waste.contribute();
    expect((await waste.own(later)).outdated).toBe(false);
    await edit({});
    expect((await waste.own(later)).outdated).toBe(true);
  });

  it('stays with its section wherever the document puts it', async () => {
    await waste.revise({ sections: [{ ...second, text: ARTICLE_2 }, first] });
    expect(await outdated()).toEqual([]);
  });
});
