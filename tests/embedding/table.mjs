/** The table host × widget: ✓ held, ✗ did not, – is not asked of this host or could not be run here. */
export function printTable(cells, jobs) {
  const names = [...new Set(cells.map(({ host }) => host.name))];
  const wide = Math.max(...names.map(({ length }) => length)) + 2;
  const markOf = (cell) => (!cell?.problems ? '–' : cell.problems.length === 0 ? '✓' : '✗');
  const columns = jobs.map(({ name }) => name);
  console.log(`\n${'host'.padEnd(wide)}${columns.map((name) => name.padStart(name.length + 2)).join('')}`);
  for (const name of names) {
    const marks = columns.map((column) =>
      markOf(cells.find(({ host, job }) => host.name === name && job.name === column)).padStart(column.length + 2),
    );
    console.log(name.padEnd(wide) + marks.join(''));
  }
}
