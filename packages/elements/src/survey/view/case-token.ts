import type { SurveyService } from '@suara/client';

const IN_ADDRESS = /[#&]suara-case=([^&]*)/u;

/** The token of the page's address for a case of these services: beside this survey, the page may carry others. */
function tokenFor(services: readonly SurveyService[]): string | undefined {
  const token = IN_ADDRESS.exec(location.hash)?.[1];
  return services.some(({ id }) => id === token?.split('.')[0]) ? token : undefined;
}

/** Whether a QR code has led here, to a survey of these services. */
export const hasCaseToken = (services: readonly SurveyService[]): boolean => tokenFor(services) !== undefined;

/**
 * The case token of the page's address, where a QR code leads, or nothing. It is
 * taken out of the address, so that nobody bookmarks it or passes it on.
 */
export function takeCaseToken(services: readonly SurveyService[]): string {
  const { hash, pathname, search } = location;
  const token = tokenFor(services);
  if (token === undefined) return '';
  const rest = hash.replace(IN_ADDRESS, '').replace(/^[#&]+/u, '');
  history.replaceState(history.state, '', pathname + search + (rest && `#${rest}`));
  return token;
}
