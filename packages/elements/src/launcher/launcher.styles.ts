import { css } from 'lit';

/** The button that floats, the tab it may become, and the dialog. */
export const styles = css`
  :host {
    display: contents !important;
  }
  .float {
    --_inset: var(--suara-inset, 16px);
    position: fixed;
    inset: auto;
    inset-block-end: 0;
    z-index: 2147483646;
    display: flex;
    gap: 0;
    /* as wide as its words: a container would be as wide as nothing */
    container-type: normal;
    inline-size: max-content;
    max-inline-size: calc(100vw - 2 * var(--_inset));
    margin: 0 calc(var(--_inset) + env(safe-area-inset-right, 0px))
      calc(var(--_inset) + env(safe-area-inset-bottom, 0px)) calc(var(--_inset) + env(safe-area-inset-left, 0px));
    padding: 0;
    border: 0;
    border-radius: 28px;
    background: none;
    overflow: visible;
    box-shadow: 0 2px 12px rgb(0 0 0 / 28%);
  }
  .float.left {
    left: 0;
  }
  .float.right {
    right: 0;
  }
  .float > .primary {
    min-block-size: 56px;
    padding: 10px 8px 10px 20px;
    border-inline-end: 0;
    border-radius: 28px 0 0 28px;
    text-align: start;
  }
  .float > .shrink {
    min-block-size: 56px;
    padding: 10px 14px 10px 8px;
    border-inline-start: 0;
    border-radius: 0 28px 28px 0;
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .float > :focus-visible {
    outline-color: var(--_accent-ink);
    outline-offset: -5px;
  }
  .float.tab {
    inset-block-end: var(--_up, 0);
    margin-inline: 0;
  }
  .float.tab > .primary {
    inline-size: 32px;
    padding: 10px 4px;
    border-inline-end: 1.5px solid var(--_accent);
    /* an icon only: letters twice as large would stick out of it */
    font-size: 16px;
  }
  .float.tab.left,
  .float.tab.left > .primary {
    border-radius: 0 12px 12px 0;
  }
  .float.tab.right,
  .float.tab.right > .primary {
    border-radius: 12px 0 0 12px;
  }
  .float.away {
    visibility: hidden;
  }
  dialog {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: 100%;
    max-block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 64px 16px;
  }
  dialog:focus {
    outline: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  dialog > .root {
    gap: 8px;
    padding: 0 16px 24px;
    border: 0;
    border-radius: 0;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    margin-inline: -16px;
    padding: 4px 16px;
    background: var(--_surface);
  }
  .close {
    margin-inline-start: auto;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choices ul {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
  }
  .choice {
    inline-size: 100%;
    min-block-size: 56px;
    justify-content: space-between;
    padding: 12px 16px;
    border-color: var(--_line);
    color: var(--_ink);
    text-align: start;
  }
  .choice .icon {
    color: var(--_accent);
  }
  /* the dialog is their surface */
  ::slotted(*) {
    --suara-frame: 0;
    --suara-padding: 0;
    --suara-shadow: none;
    --suara-max-width: none;
  }
  @media (min-width: 600px) {
    dialog {
      inline-size: 560px;
      block-size: fit-content;
      max-block-size: calc(100% - 32px);
      margin: auto 16px 16px;
      border: 1px solid var(--_line);
      border-radius: 12px;
    }
    dialog.right {
      margin-left: auto;
    }
    dialog.left {
      margin-right: auto;
    }
    dialog > .root {
      padding: 0 24px 32px;
    }
    .head {
      margin-inline: -24px;
      padding: 8px 24px;
    }
  }
  @media print {
    .float,
    .head {
      display: none;
    }
    /* all of a receipt, and not what fits on one screen of it */
    dialog {
      position: absolute;
      inline-size: 100%;
      block-size: fit-content;
      max-block-size: none;
      overflow: visible;
    }
  }
`;
