import { css } from 'lit';

export const triggerStyles = css`
  :host([trigger]:not([trigger='inline'], [trigger='button'], [hidden])) {
    display: contents !important;
  }
  .opener {
    padding: 0;
    border: 0;
    background: none;
  }
  .opener button {
    justify-self: start;
  }
  .card,
  .modal {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .card {
    position: fixed;
    inset: auto 8px calc(8px + env(safe-area-inset-bottom, 0px)) 8px;
    z-index: 2147483646;
    inline-size: auto;
    max-block-size: 60vh;
    border: 1px solid var(--_edge);
    border-radius: 12px;
    box-shadow: 0 4px 24px rgb(0 0 0 / 22%);
  }
  .card .root {
    gap: calc(2 * var(--_u));
    padding: calc(4 * var(--_u));
    border: 0;
  }
  .card h2 {
    font-size: 1.125em;
  }
  .card .row {
    gap: calc(2 * var(--_u));
    margin-block-start: 4px;
  }
  .modal {
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: 100%;
    max-block-size: 100%;
  }
  .modal:focus {
    outline: none;
  }
  .modal::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .modal > .root {
    gap: 0;
    padding: 4px calc(4 * var(--_u)) calc(6 * var(--_u));
    border: 0;
  }
  .modal .root .root {
    padding: 0;
    border: 0;
  }
  .closing {
    display: flex;
    justify-content: end;
  }
  @media (min-width: 600px) {
    .card {
      inset: auto 16px 16px auto;
      inline-size: 400px;
    }
    .card .root {
      padding: calc(5 * var(--_u));
    }
    .modal {
      inline-size: 688px;
      block-size: fit-content;
      max-block-size: calc(100% - 64px);
      margin: auto;
      border: 1px solid var(--_line);
      border-radius: 12px;
    }
    .modal > .root {
      padding: calc(3 * var(--_u)) calc(8 * var(--_u)) calc(8 * var(--_u));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .card {
      animation: arrive 0.2s ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        transform: translateY(12px);
      }
    }
  }
`;
