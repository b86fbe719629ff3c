import { css } from 'lit';

/** The first paint; all else comes with the view. */
export const styles = css`
  :host {
    max-inline-size: 960px;
  }
  .facts {
    display: grid;
    gap: calc(3 * var(--_u));
    max-inline-size: 66ch;
  }
  .about {
    white-space: pre-line;
    font-size: 1.0625em;
  }
  .pill {
    padding: 1px 10px;
    border: 1.5px solid currentColor;
    border-radius: 999px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_u));
  }
  .contents {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_u));
    padding-block: 4px;
    border-block: 1px solid var(--_line);
  }
  .contents a {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  @container (min-width: 720px) {
    .layout {
      grid-template-columns: 176px minmax(0, 1fr);
      gap: calc(10 * var(--_u));
    }
    nav {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
      margin-block-start: -9px;
    }
    .contents {
      display: grid;
      padding-block: 0;
      border: 0;
    }
  }
`;
