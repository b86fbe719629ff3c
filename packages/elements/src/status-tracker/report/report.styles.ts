import { css } from 'lit';

export const reportStyles = css`
  .saved {
    display: grid;
    gap: 8px;
  }
  .saved li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
  }
  .saved .open {
    justify-content: start;
  }
  .status {
    display: grid;
    gap: 6px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .status strong {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .status.late,
  .status.yours {
    background: var(--_warn-soft);
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
    gap: 12px;
    padding: 16px;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .act blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .timeline {
    display: grid;
  }
  .timeline > li {
    position: relative;
    display: grid;
    gap: 2px;
    padding: 0 0 20px 32px;
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
    background: var(--_warn-soft);
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    gap: 8px;
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
    gap: 12px;
    padding-block-start: 16px;
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
