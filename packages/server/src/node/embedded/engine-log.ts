const failure = /^(PANIC|FATAL):/;

/** Listens to what Postgres prints and keeps the reason it gave up for. */
export class EngineLog {
  #lastFailure: string | undefined;

  get lastFailure(): string | undefined {
    return this.#lastFailure;
  }

  /** Takes one printed line; the answer tells PGlite not to print it as well. */
  add(line: string): false {
    const text = line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] /, '');
    if (failure.test(text)) this.#lastFailure = text;
    return false;
  }
}
