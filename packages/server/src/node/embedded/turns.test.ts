import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turns } from './turns.js';

it('gives turns one after the other, in order, also after one has failed', async () => {
  const turns = new Turns();
  const events: string[] = [];
  const work = (name: string, duration: number) => async () => {
    events.push(`${name} begins`);
    await sleep(duration);
    events.push(`${name} ends`);
    return name;
  };
  const results = await Promise.allSettled([
    turns.take(work('one', 20)),
    turns.take(() => Promise.reject(new Error('two fails'))),
    turns.take(work('three', 1)),
  ]);
  expect(events).toEqual(['one begins', 'one ends', 'three begins', 'three ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
