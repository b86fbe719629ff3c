import { css } from 'lit';

/** The first paint, and the place that the figures will need; their own styles come with them. */
export const styles = css`
  :host {
    max-inline-size: 960px;
  }
  .head {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .coming {
    min-block-size: 480px;
    color: var(--_ink-2);
  }
`;
