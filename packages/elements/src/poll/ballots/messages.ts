/**
 * The texts of the ballots' controls; they come with the first control that is drawn. Names of options and amounts of
 * money come ready for reading.
 */
export interface BallotMessages {
  choice: {
    /** How many are asked for. */
    multiple: (min: number, max: number) => string;
    approval: string;
    /** Where it stands: how many are chosen, and how many more there must or may be. */
    chosen: (chosen: number, min: number, max: number) => string;
    /** Too many are chosen: what to take away, and from which. */
    tooMany: (excess: number, max: number, chosen: string) => string;
    approved: (chosen: number) => string;
  };
  score: {
    instruction: string;
    noOpinion: string;
    scored: (scored: number, of: number) => string;
  };
  statements: {
    instruction: string;
    progress: (number: number, of: number) => string;
    agree: string;
    disagree: string;
    pass: string;
    open: string;
    back: string;
    toOverview: string;
    overview: string;
    answered: (answered: number, of: number) => string;
    change: string;
  };
  ranked: {
    instruction: string;
    equalsAllowed: string;
    order: string;
    empty: string;
    unranked: string;
    unrankedHint: string;
    place: (name: string, rank: number, of: number, equal: string) => string;
    added: (place: string) => string;
    removed: (name: string) => string;
    handle: (name: string, rank: number, of: number) => string;
    handleHint: string;
    /** What a button shows, and its full name, which contains it: so it can be called by what is seen. */
    up: string;
    upName: (name: string) => string;
    down: string;
    downName: (name: string) => string;
    first: string;
    firstName: (name: string) => string;
    remove: string;
    removeName: (name: string) => string;
    add: string;
    addName: (name: string) => string;
    equal: (above: string) => string;
    /** At the end of the list there is no further up or down. */
    isFirst: (name: string) => string;
    isLast: (name: string) => string;
  };
  budget: {
    instruction: (ceiling: string) => string;
    left: (left: string, ceiling: string) => string;
    over: (excess: string, ceiling: string) => string;
    chosen: (chosen: number) => string;
    /** Said at a project that what is left does not pay for. */
    unaffordable: (missing: string) => string;
    refused: (name: string, missing: string) => string;
    takeAway: string;
  };
  quadratic: {
    instruction: (credits: number) => string;
    example: string;
    left: (left: number, credits: number) => string;
    over: (excess: number) => string;
    votes: (votes: number, cost: number) => string;
    more: (name: string) => string;
    fewer: (name: string) => string;
    next: (price: number) => string;
    unaffordable: (price: number, left: number) => string;
    now: (name: string, votes: number, left: number) => string;
    none: (name: string) => string;
  };
}
