/** The title of a summary of errors; only needed once there are some. */
export const errorSummary = (count: number): string =>
  count === 1 ? 'There is one thing to correct' : `There are ${count} things to correct`;
