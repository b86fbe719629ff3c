import { css } from 'lit';

export const reportStyles = css`
  .saved {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .saved li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: calc(2 * var(--_u));
  }
  .saved .open {
    justify-content: start;
  }
  .status {
    display: grid;
    gap: 6px;
    padding: calc(4 * var(--_u));
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .status strong {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .status.late,
  .status.yours {
    background: color-mix(in srgb, var(--_warn) 9%, var(--_surface));
  }
  .status.late p:last-child,
  .status.yours strong {
    color: var(--_warn);
    font-weight: 600;
  }
  .pill {
    justify-self: start;
    padding: 2px 10px;
    border: 1.5px solid currentColor;
    border-radius: 999px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .act {
    display: grid;
    gap: calc(3 * var(--_u));
    padding: calc(4 * var(--_u));
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .act blockquote {
    margin: 0;
    padding-inline-start: calc(3 * var(--_u));
    border-inline-start: 3px solid var(--_line);
  }
  .timeline {
    display: grid;
  }
  .timeline > li {
    position: relative;
    display: grid;
    gap: 2px;
    padding: 0 0 calc(5 * var(--_u)) calc(8 * var(--_u));
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset: 3px auto auto 0;
    inline-size: 18px;
    block-size: 18px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 24px auto 0 8px;
    inline-size: 2px;
    background: var(--_line);
  }
  .timeline .ask::before {
    border-color: var(--_warn);
    background: var(--_warn);
  }
  .timeline .ahead {
    padding-block-end: 0;
    color: var(--_ink-2);
  }
  .timeline .ahead::before {
    border-color: var(--_edge);
    background: var(--_surface);
  }
  .timeline .note {
    margin-block-start: 6px;
    padding: 10px 12px;
    border-radius: 8px;
    background: var(--_accent-soft);
    white-space: pre-line;
  }
  .timeline .ask .note {
    background: color-mix(in srgb, var(--_warn) 9%, var(--_surface));
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    gap: calc(2 * var(--_u));
    margin-block-start: 8px;
  }
  .photos img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    border-radius: 8px;
    background: var(--_accent-soft);
    object-fit: cover;
  }
  .photos a {
    border-radius: 8px;
  }
  .details {
    display: grid;
    gap: calc(3 * var(--_u));
    padding-block-start: calc(4 * var(--_u));
    border-block-start: 1px solid var(--_line);
  }
  .details dt {
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .details dd {
    white-space: pre-line;
  }
  .kept {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_ok);
  }
`;
