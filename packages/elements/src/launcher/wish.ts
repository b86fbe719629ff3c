/** Whether a citizen made a button small: kept for the visit, on this device, and nowhere else. */

interface Launcher {
  readonly position: string;
}

const keyOf = ({ position }: Launcher): string => `suara-launcher-${position}`;

export function isSmallHere(launcher: Launcher): boolean {
  try {
    return sessionStorage.getItem(keyOf(launcher)) === 'small';
  } catch {
    return false;
  }
}

export function rememberSmall(launcher: Launcher, isSmall: boolean): void {
  try {
    if (isSmall) sessionStorage.setItem(keyOf(launcher), 'small');
    else sessionStorage.removeItem(keyOf(launcher));
  } catch {
    // a browser that keeps nothing shows it large on the next page
  }
}
