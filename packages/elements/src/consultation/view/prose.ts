import type { TextRange } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import { paragraphsOf, piecesOf } from './paragraphs.js';

const paragraph = (text: string, range: TextRange, marks: readonly TextRange[]): TemplateResult => {
  const words = piecesOf(text, range, marks).map((piece) =>
    piece.isMarked ? html`<mark>${piece.text}</mark>` : piece.text,
  );
  return html`<p class="para" data-start=${range.start}>${words}</p>`;
};

/** A plain text in paragraphs, with marked words. A paragraph holds its own letters and no blank more: quotes count them. */
export const prose = (text: string, marks: readonly TextRange[] = []): TemplateResult[] =>
  paragraphsOf(text).map((range) => paragraph(text, range, marks));
