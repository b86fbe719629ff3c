import { afterEach, describe, expect, it } from 'vitest';
import { stringify } from './json.js';

const value = { photos: ['a', 'b'], place: { area: '01.1' }, when: new Date(0), note: 'x', none: undefined };
const expected = '{"photos":["a","b"],"place":{"area":"01.1"},"when":"1970-01-01T00:00:00.000Z","note":"x"}';

type Polluted = object & { toJSON?: () => string };

/** What Prototype.js 1.6 does to a page: JSON of arrays and strings is text within text. */
function pollute(...prototypes: object[]): () => string {
  const toJSON = function (this: unknown): string {
    return `"polluted ${String(this)}"`;
  };
  for (const prototype of prototypes as Polluted[]) prototype.toJSON = toJSON;
  return toJSON;
}

afterEach(() => {
  for (const prototype of [Array.prototype, String.prototype, Object.prototype] as Polluted[]) {
    delete prototype.toJSON;
  }
});

describe('stringify', () => {
  it('writes JSON as the platform does', () => {
    expect(stringify(value)).toBe(expected);
    expect(stringify(value)).toBe(JSON.stringify(value));
  });

  it('writes the same on a page whose arrays, strings and objects have a toJSON', () => {
    pollute(Array.prototype, String.prototype, Object.prototype);
    expect(JSON.stringify(['a'])).not.toBe('["a"]');
    expect(stringify(value)).toBe(expected);
  });

  it('leaves the page as it was', () => {
    const toJSON = pollute(Array.prototype, Object.prototype);
    stringify(value);
    expect((Array.prototype as Polluted).toJSON).toBe(toJSON);
    expect((Object.prototype as Polluted).toJSON).toBe(toJSON);
    expect(Object.hasOwn(String.prototype, 'toJSON')).toBe(false);
  });

  it('leaves the page as it was also when there is nothing to write', () => {
    const toJSON = pollute(Array.prototype);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => stringify(circle)).toThrow(TypeError);
    expect((Array.prototype as Polluted).toJSON).toBe(toJSON);
  });

  it('leaves alone what an object of the caller says of itself', () => {
    pollute(Array.prototype);
    expect(stringify({ own: { toJSON: () => 'kept' } })).toBe('{"own":"kept"}');
  });
});
