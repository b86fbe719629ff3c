import { Ledger } from './ledger.mjs';

const columns = [
  'cuts',
  'acknowledged',
  'lost',
  'doubled',
  'unanswered but committed',
  'sent again',
  'answered otherwise',
];

/** Collects what every kind of cut did, and says it at the end. */
export class Report {
  #kinds = [];

  kind(name) {
    const kind = new Kind(name);
    this.#kinds.push(kind);
    return kind;
  }

  /** Prints the table and the count; the count is the last line. */
  print() {
    const rows = [['kind', ...columns], ...this.#kinds.map((kind) => kind.row)];
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    const line = (row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
    console.log(`\n${rows.map(line).join('\n')}\n`);
    for (const { name, note } of this.#kinds) if (note) console.log(`${name}: ${note}`);
    const skipped = this.#sum('skipped') > 0 ? `, ${this.#sum('skipped')} skipped` : '';
    console.log(`${this.#sum('passed')} passed, ${this.#sum('failed')} failed${skipped}`);
  }

  get hasFailed() {
    return this.#sum('failed') > 0;
  }

  #sum(outcome) {
    return this.#kinds.reduce((sum, kind) => sum + kind[outcome], 0);
  }
}

class Kind {
  passed = 0;
  failed = 0;
  skipped = 0;
  note;
  #ledgers = [];

  constructor(name) {
    this.name = name;
  }

  /** A ledger for one data folder. */
  ledger() {
    const ledger = new Ledger();
    this.#ledgers.push(ledger);
    return ledger;
  }

  count(isRight) {
    this[isRight ? 'passed' : 'failed'] += 1;
    process.stdout.write(isRight ? '.' : '!');
  }

  skip(reason) {
    this.skipped += 1;
    this.note = `SKIPPED, because ${reason}`;
  }

  /** Something else went wrong than a report: the server did not start again, or its tables do not fit together. */
  fail(error) {
    this.failed += 1;
    this.note = `FAILED: ${error.message}`;
  }

  get row() {
    const totals = this.#ledgers.map((ledger) => ledger.totals);
    const sums = columns.slice(1).map((column) => totals.reduce((sum, total) => sum + total[column], 0));
    return [this.name, this.passed + this.failed, ...sums].map(String);
  }
}
