/** Where widgets look for the API when neither they nor a provider name a `base-url`. */
let defaultBaseUrl: string | undefined;

/** Sets the address for the whole page. The script-tag build sets the address it was loaded from. */
export function setDefaultBaseUrl(url: string): void {
  defaultBaseUrl = url;
}

/** The page's own origin unless something was set: an agency may serve the API itself. */
export function getDefaultBaseUrl(): string {
  return defaultBaseUrl ?? location.origin;
}
