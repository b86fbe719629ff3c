/** The page that carries the widget: what a code leads to. It is no secret, and kept in this browser for the series. */

const KEY = 'suara-control-room-page:';

/** As a code takes it, without a fragment, which is the case's; null where it is no address. */
export function pageAddress(written: string): string | null {
  try {
    const url = new URL(written.trim());
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

/** In the fragment, which no server sees and no log keeps. */
export function caseAddress(page: string, token: string): string {
  return `${page}#suara-case=${token}`;
}

export function keptPage(series: string): string {
  try {
    return localStorage.getItem(KEY + series) ?? '';
  } catch {
    return '';
  }
}

export function keepPage(series: string, address: string): void {
  try {
    localStorage.setItem(KEY + series, address);
  } catch {
    // The browser keeps nothing: the address is typed again next time.
  }
}
