/** The title of a summary of errors; only needed once there are some. */
export const errorSummary = (count: number): string =>
  count === 1 ? 'Ada satu hal yang perlu diperbaiki' : `Ada ${count} hal yang perlu diperbaiki`;
