import { css } from 'lit';

export const triggerStyles = css`
  .card,
  .modal {
    box-sizing: border-box;
    margin: 0;
    border: 1px solid var(--_edge);
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
    padding: 16px;
    border-radius: 12px;
    box-shadow: 0 4px 24px rgb(0 0 0 / 22%);
  }
  .card:not([popover]),
  .card:popover-open {
    display: grid;
    gap: 8px;
  }
  .card h2 {
    font-size: 1.125em;
  }
  .card .row {
    margin-block-start: 4px;
    gap: 8px;
  }
  .modal {
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: 100%;
    max-block-size: 100%;
    padding: 8px 16px 24px;
    border: 0;
  }
  .modal:focus {
    outline: none;
  }
  .modal::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .closing {
    display: flex;
    justify-content: end;
  }
  .survey {
    display: grid;
    gap: 20px;
    container-type: inline-size;
  }
  @media (min-width: 600px) {
    .card {
      inset: auto 16px 16px auto;
      inline-size: 400px;
      padding: 20px;
    }
    .modal {
      inline-size: 688px;
      block-size: fit-content;
      max-block-size: calc(100% - 64px);
      margin: auto;
      padding: 12px 32px 32px;
      border: 1px solid var(--_line);
      border-radius: 12px;
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
