const IN_ADDRESS = /[#&]suara-case=([^&]*)/u;

/**
 * The case token of the page's address, where a QR code leads, or nothing. It is
 * taken out of the address, so that nobody bookmarks it or passes it on.
 */
export function takeCaseToken(): string {
  const { hash, pathname, search } = location;
  const found = IN_ADDRESS.exec(hash);
  if (!found) return '';
  const rest = hash.replace(IN_ADDRESS, '').replace(/^[#&]+/u, '');
  history.replaceState(history.state, '', pathname + search + (rest && `#${rest}`));
  return found[1] ?? '';
}
