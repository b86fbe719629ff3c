/** The table, and whether the targets are met. */

export const HEAD = ['', 'usable ms', '× native', 'script ms', 'shift', 'KB', 'requests', 'trips'];

const KB = 1024;
const among = (results, group, kind) => results.find((each) => each.group === group && each.kind === kind);

/** What a row's time is compared with: the native form that asks for its list as every embedded form must. */
const nativeOf = (row, results) => among(results, row.group === 'ten' ? 'ten' : 'complaint-form', 'native');

const ratio = (value, base) => (value && base ? value / base : null);
const two = (value) => (value === null || value === undefined ? '–' : value.toFixed(2));

export function rowOf(row, results) {
  const { name, usable, script, shift, bytes, requests, trips } = row;
  return [
    name,
    usable ?? '–',
    two(ratio(usable, nativeOf(row, results)?.usable)),
    script ?? '–',
    shift?.toFixed(3) ?? '–',
    bytes === undefined ? '–' : bytes / KB,
    String(requests ?? '–'),
    String(trips ?? '–'),
  ];
}

function target(text, value, most) {
  return { text: `${text}: ${two(value)} (at most ${most})`, met: value !== null && value <= most };
}

/** The targets that the rows at hand allow to judge. */
export function judge(results) {
  const native = among(results, 'complaint-form', 'native');
  const loader = among(results, 'complaint-form', 'loader');
  const statics = among(results, 'complaint-form', 'static');
  const paint = among(results, 'complaint-form', 'painted');
  const lit = among(results, 'complaint-form', 'lit');
  const [tenNative, ten] = ['native', 'loader'].map((kind) => among(results, 'ten', kind));
  const verdicts = [];
  if (native && loader) {
    verdicts.push(
      target('usable, by that of native HTML that asks for its list', ratio(loader.usable, native.usable), 1.3),
    );
  }
  if (lit && loader) {
    verdicts.push(target('script, by that of hand-written Lit', ratio(loader.script, lit.script), 1.5));
  }
  if (statics && paint) {
    verdicts.push(
      target('painted, by native HTML with its list in the page', ratio(paint.usable, statics.usable), 1.1),
    );
  }
  if (ten && tenNative)
    verdicts.push(target('ten widgets, by ten native forms', ratio(ten.usable, tenNative.usable), 1.5));
  return verdicts;
}

/** The page, the loader, and all else at once. */
const MOST_TRIPS = 3;

/** What must hold however slow the machine is. */
export function faultsOf({ name, kind, failure, shared, trips, shift }) {
  if (failure) return [`${name}: ${failure}`];
  if (!['loader', 'kept', 'single', 'painted'].includes(kind)) return [];
  return [
    ...(shared.length > 0 ? [`${name} asks twice for ${shared.join(' ')}`] : []),
    ...(trips > MOST_TRIPS ? [`${name} needs ${trips} round trips`] : []),
    ...(['kept', 'painted'].includes(kind) && shift > 0 ? [`${name} moves the page by ${shift.toFixed(3)}`] : []),
  ];
}
