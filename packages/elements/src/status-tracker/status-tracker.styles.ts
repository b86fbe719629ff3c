import { css } from 'lit';

export const styles = css`
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
`;
