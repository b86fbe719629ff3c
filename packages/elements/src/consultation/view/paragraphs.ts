import type { TextRange } from '@suara/core';

/** Where the paragraphs of a plain text stand: what blank lines divide, without white space at the ends. */
export function paragraphsOf(text: string): TextRange[] {
  const paragraphs: TextRange[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n[^\S\n]*\n).)*/gsu)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return paragraphs;
}

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A paragraph as pieces that are marked or not. Put together they are the paragraph, letter by letter. */
export function piecesOf(text: string, { start, end }: TextRange, marks: readonly TextRange[]): Piece[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of within) cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
  const places = Array.from(cuts).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  places.slice(0, -1).forEach((from, index) => {
    const to = places[index + 1] ?? end;
    const isMarked = within.some((mark) => mark.start <= from && mark.end >= to);
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) pieces[pieces.length - 1] = { ...last, text: last.text + text.slice(from, to) };
    else pieces.push({ text: text.slice(from, to), isMarked });
  });
  return pieces;
}

/** The words a range is about, without white space at its ends; null where nothing is left. */
export function trimRange(text: string, { start, end }: TextRange): TextRange | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}

/** Words short enough for a button or an option. */
export function shorten(words: string, most: number): string {
  const characters = Array.from(words.replaceAll(/\s+/gu, ' ').trim());
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}
