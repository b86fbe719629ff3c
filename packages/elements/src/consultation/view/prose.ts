import type { TextRange } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import { paragraphsOf, piecesOf } from './paragraphs.js';

/** A plain text in paragraphs, with marked words. A paragraph holds its own letters and no more: quotes count them. */
export const prose = (text: string, marks: readonly TextRange[] = []): TemplateResult[] =>
  paragraphsOf(text).map(
    (paragraph) =>
      html`<p class="para" data-start=${paragraph.start}>
        ${piecesOf(text, paragraph, marks).map((piece) =>
          piece.isMarked ? html`<mark>${piece.text}</mark>` : piece.text,
        )}
      </p>`,
  );
