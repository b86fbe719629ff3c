/** A text by language code (BCP 47). */
export type Localized = Readonly<Record<string, string>>;

export interface AgencyProfile {
  readonly id: string;
  readonly name: Localized;
  readonly shortName: Localized;
}

export interface ServiceProfile {
  readonly code: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly group: Localized;
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  /** Suggested to the control room, which decides. */
  readonly agency: string;
  /** Where this kind has a clock of its own. */
  readonly clockHours?: number;
}

export interface ChannelProfile {
  readonly kind: 'whatsapp' | 'phone' | 'email' | 'web' | 'instagram' | 'facebook' | 'x' | 'app' | 'counter';
  readonly label: Localized;
  readonly address: string;
  readonly url?: string;
}

export interface SiteProfile {
  readonly id: string;
  readonly name: Localized;
  readonly agency: string | null;
  readonly origins: readonly string[];
}

/** What is true of one city only: profiles/<city>/profile.json. */
export interface CityProfile {
  readonly $schema?: string;
  readonly city: {
    readonly id: string;
    readonly name: Localized;
    readonly timeZone: string;
    readonly languages: readonly string[];
    readonly defaultLanguage: string;
    readonly controlRoom: Localized;
    /** Of the country, as in +62: for numbers people write without it. */
    readonly callingCode?: string;
  };
  readonly clock: {
    readonly hours: number;
    readonly pauseWhileWaiting: boolean;
    readonly autoCloseHours: number;
  };
  readonly emergency?: { readonly phone: string; readonly label: Localized };
  readonly channels: readonly ChannelProfile[];
  readonly areaLevels: readonly Localized[];
  readonly agencies: readonly AgencyProfile[];
  readonly services: readonly ServiceProfile[];
  readonly theme: {
    readonly accent: string;
    readonly accentInk: string;
    readonly accentDark: string;
    readonly accentInkDark: string;
  };
  readonly consent: { readonly version: string; readonly text: Localized };
  readonly surveys: {
    /** Nobody is invited twice within so many days. */
    readonly quietDays: number;
    /** Who remembers that somebody was invited: the server for all sites of the city, or each visitor's browser for its site. */
    readonly invitations: 'city' | 'site';
    readonly consent: { readonly version: string; readonly text: Localized };
  };
  readonly sites: readonly SiteProfile[];
}
