const DAY = 86_400_000;

/** Under the page's own origin, one for all surveys of a city. Holds a moment, and nothing of the visitor. */
const nameOf = (city: string): string => `suara:quiet-1:${city}`;

/**
 * The quiet period as this site remembers it. A browser that stores nothing is
 * never invited: it could not be kept from being invited on every page.
 */
export class QuietPeriod {
  readonly #name: string;
  readonly #days: number;

  constructor(city: string, days: number) {
    this.#name = nameOf(city);
    this.#days = days;
  }

  /** Begins the period, unless one is on; whether it has begun. `giveBack` ends it as if it had never been. */
  begin(): { giveBack: () => void } | undefined {
    try {
      if (Number(localStorage.getItem(this.#name)) > Date.now()) return undefined;
      const until = String(Date.now() + this.#days * DAY);
      localStorage.setItem(this.#name, until);
      if (localStorage.getItem(this.#name) !== until) return undefined;
    } catch {
      return undefined;
    }
    return {
      giveBack: () => {
        localStorage.removeItem(this.#name);
      },
    };
  }

  /** From now on: somebody has answered. */
  renew(): void {
    try {
      localStorage.setItem(this.#name, String(Date.now() + this.#days * DAY));
    } catch {
      // Nothing is kept, so nobody is invited either.
    }
  }
}
