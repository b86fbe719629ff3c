/** What React's renderer makes of the widgets on a server, and what their types refuse. */
import assert from 'node:assert/strict';
import type { SuaraSubmittedEvent } from '@suara/elements';
import '@suara/elements/jsx';
import { SuaraPoll, SuaraSurvey } from '@suara/elements/react';
import '@suara/elements/svelte';
import '@suara/elements/vue';
import { renderToString } from 'react-dom/server';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

const told = ({ act, ticket }: SuaraSubmittedEvent) => `${act} ${ticket}`;

const tag = (
  <suara-poll site="kota.dpu" base-url="https://api.example.org" poll="taman" onsuara-submitted={told}>
    <a href="/lapor">Lapor</a>
  </suara-poll>
);
assert.equal(
  renderToString(tag),
  '<suara-poll site="kota.dpu" base-url="https://api.example.org" poll="taman"><a href="/lapor">Lapor</a></suara-poll>',
);
const component = (
  <SuaraPoll site="kota.dpu" poll="taman" onSuaraSubmitted={told} onSuaraSubmit={(event) => event.preventDefault()}>
    <a href="/lapor">Lapor</a>
  </SuaraPoll>
);
assert.match(renderToString(component), /^<suara-poll.*><a href="\/lapor">Lapor<\/a><\/suara-poll>$/u);

type Expect<T extends true> = T;
type SveltePoll = SvelteHTMLElements['suara-poll'];
type VuePoll = InstanceType<GlobalComponents['suara-poll']>;

export type Checks = [
  Expect<SuaraSubmittedEvent extends Parameters<NonNullable<SveltePoll['onsuara-submitted']>>[0] ? true : false>,
  Expect<'base-url' extends keyof SveltePoll ? true : false>,
  Expect<'baseUrl' extends keyof VuePoll['$props'] ? true : false>,
];

export const refused = [
  // @ts-expect-error a poll's name is a text
  () => <suara-poll poll={3} />,
  // @ts-expect-error the event has no such field
  () => <suara-poll onsuara-submitted={(event) => event.nothing} />,
  // @ts-expect-error there is no such theme
  () => <suara-survey theme="pink" />,
  // @ts-expect-error a site's name is a text
  () => <SuaraPoll site={3} />,
  // @ts-expect-error the event has no such field
  () => <SuaraPoll onSuaraSubmitted={(event) => event.nothing} />,
  // @ts-expect-error there is no such trigger
  () => <SuaraSurvey trigger="never" />,
  // @ts-expect-error Svelte's poll has no such theme
  (): SveltePoll => ({ theme: 'pink' }),
  // @ts-expect-error Vue's poll takes a text
  (): VuePoll['$props'] => ({ poll: 3 }),
];
