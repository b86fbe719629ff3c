/** What came with a form: by a field's name what was typed, chosen or ticked in it. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** Everything a field holds; of one that may hold several, those that are not blank. */
export function allTyped(typed: Typed, name: string): readonly string[] {
  const value = Object.hasOwn(typed, name) ? typed[name] : undefined;
  const values = typeof value === 'string' ? [value] : (value ?? []);
  return values.map((each) => each.trim()).filter((each) => each !== '');
}

/** What a field of one value holds, without blanks at its ends; empty where nothing was typed. */
export const oneTyped = (typed: Typed, name: string): string => allTyped(typed, name)[0] ?? '';
