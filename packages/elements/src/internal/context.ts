import { createContext } from '@lit/context';
import type { SiteSession } from './site-session.js';

/** What a `<suara-provider>` offers to the widgets inside it. Replaced as a whole, and rarely. */
export interface ProviderValue {
  readonly session: SiteSession | undefined;
  /** The provider's own `lang`, empty where it has none. */
  readonly lang: string;
}

/** Keyed by `Symbol.for`: a provider and a widget from two bundles find each other. */
export const providerContext = createContext<ProviderValue>(Symbol.for('suara.provider'));
