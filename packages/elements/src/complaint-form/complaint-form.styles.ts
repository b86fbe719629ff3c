import { css } from 'lit';

/** The frame and the first step. */
export const styles = css`
  .emergency {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_u)) calc(3 * var(--_u));
    align-items: center;
    justify-content: space-between;
    padding: 8px 8px 8px 14px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_danger) 9%, var(--_surface));
    color: var(--_danger);
    font-weight: 600;
  }
  .emergency .button {
    min-block-size: 44px;
    padding: calc(2 * var(--_u)) calc(4 * var(--_u));
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_surface);
  }
  .progress {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .bars {
    display: flex;
    gap: 6px;
  }
  .bars i {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
    forced-color-adjust: none;
  }
  .bars .on {
    background: var(--_accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_u));
    align-items: center;
    margin-block-end: 12px;
  }
  .chip {
    min-block-size: 40px;
    padding: 6px 14px;
    border-color: var(--_edge);
    border-radius: 999px;
    color: var(--_ink);
    font-weight: 400;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .saved {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_ok);
    font-size: 0.875em;
  }
`;
