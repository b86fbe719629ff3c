/** A widget as a page's server asks for it. */
export interface WidgetWish {
  /** Its tag without `suara-`. */
  readonly widget: string;
  /** `<city>.<site>` */
  readonly site: string;
  /** The page's language; empty for the city's first. */
  readonly lang: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Its other attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The server's own address. */
  readonly baseUrl: string;
}

/** A widget's first state as mark-up. */
export interface PaintedWidget {
  /** One `<template shadowrootmode="open">`. */
  readonly html: string;
  /** What a page's policy must name to let its styles pass: `'sha256-…'`. */
  readonly styleHashes: readonly string[];
}

/** Asks the server what anybody may ask it. */
export type AskServer = (request: Request) => Promise<Response>;
