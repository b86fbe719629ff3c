import { css } from 'lit';

/** What the controls of several kinds share. */
export const ballotStyles = css`
  .ballot {
    display: grid;
    gap: 12px;
  }
  .ballot > legend {
    margin-block-end: 12px;
  }
  .ballot .hint,
  .ballot .error {
    margin: 0;
  }
  fieldset:focus:not(:focus-visible) {
    outline: none;
  }
  .option {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 48px;
    margin: 0;
    padding: 12px;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
  }
  label.option {
    cursor: pointer;
  }
  .option:has(> :checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  label.option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option > input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .option > span {
    flex: 1;
    min-inline-size: 0;
  }
  .option.barred {
    border-style: dashed;
    cursor: default;
  }
  .about {
    white-space: pre-line;
  }
  .why {
    display: flex;
    gap: 6px;
    color: var(--_warn);
    font-size: 0.9375em;
  }
  .purse {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: 6px;
    margin-inline: -4px;
    padding: 10px 4px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .purse > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
  }
  .ballot progress {
    inline-size: 100%;
    block-size: 10px;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .option:has(> :checked) {
      border-width: 3px;
    }
  }
`;
