/**
 * What the server needs from where it runs. The core of the server uses only
 * web-standard APIs; files, sockets and native code stand behind these ports,
 * so the very same server runs in Node and inside a page.
 */
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './db/tables.js';

/** drizzle over `pg` or over an embedded PGlite: one SQL for both. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Where photos lie. Keys are `<city>/<media id>`. */
export interface MediaStore {
  /** Resolves when the bytes are durable. */
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The bytes, or null where there are none. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Deletes the bytes; nothing happens where there are none. */
  delete(key: string): Promise<void>;
}

/** A photo encoded anew: JPEG, upright, without any metadata. Sizes in pixels. */
export interface ProcessedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Why a photo was not taken: `type` is not a photo we know by its content, `content` cannot be decoded or is too large in pixels. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  constructor(readonly reason: 'type' | 'content') {
    super(reason === 'type' ? 'not a photo of a known type' : 'the photo cannot be decoded');
  }
}

/** Reads the type from the content, and encodes anew. Rejects with {@link PhotoError}. */
export type PhotoProcessor = (bytes: Uint8Array<ArrayBuffer>) => Promise<ProcessedPhoto>;

/**
 * Counts requests. `address` is generous, since phones of one carrier share
 * addresses; `report` guards one report, or one contribution, against guessing
 * of its secret; `voter` keeps one voter from filling a poll's log; `contact`
 * keeps one person from being sent codes without end, `codes` keeps one address
 * from sending them to everybody, `challenge` slows guessing of a code;
 * `respondent` keeps one case or device from answering without end, `counter` the
 * tablets and officers of one address, `invitation` one address from filling the
 * memory of who was invited; `token` guards the desk.
 */
export type RateLimit =
  | 'address'
  | 'report'
  | 'token'
  | 'voter'
  | 'contact'
  | 'codes'
  | 'challenge'
  | 'respondent'
  | 'counter'
  | 'invitation';

/** Takes one from a budget: null where it was within, else seconds to wait. */
export type RateLimiter = (limit: RateLimit, key: string) => Promise<number | null>;

/** Structured log lines. Callers never pass personal data, tickets, secrets or tokens. */
export interface Logger {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** What a message can be sent over. */
export type Channel = 'phone' | 'email';

/** One person's number (E.164) or e-mail address. */
export type Recipient = { readonly phone: string } | { readonly email: string };

export interface Message {
  readonly to: Recipient;
  /** A line; what has none, such as a text message, leaves it out. */
  readonly subject: string;
  readonly text: string;
  readonly purpose: 'voter_code' | 'outcome';
}

/** Sends messages to people. */
export interface Messenger {
  /** What it can send over; empty where the administrator set up nothing. */
  readonly channels: readonly Channel[];
  /** Resolves when the message is out of our hands, rejects when it may not be. */
  send(message: Message): Promise<void>;
}

/** Why a token of the city's single sign-on was not taken. */
export class SignOnError extends Error {
  override readonly name = 'SignOnError';
  constructor(readonly reason: 'invalid' | 'outdated') {
    super(`the token is ${reason}`);
  }
}

/** Reads whose account a token is. Rejects with {@link SignOnError}; with another error where it cannot tell now. */
export type SignOn = (token: string) => Promise<string>;

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
  /** The server's own address, for what the widget asks and where its links lead. */
  readonly baseUrl: string;
}

/** A widget's first state as mark-up. */
export interface PaintedWidget {
  /** One `<template shadowrootmode="open">`. */
  readonly html: string;
  /** What a page's policy must name to let its styles pass: `'sha256-…'`. */
  readonly styleHashes: readonly string[];
}

/** Asks this very server, in this process, what anybody may ask it. */
export type AskServer = (request: Request) => Promise<Response>;

/** Draws a widget's first state; null where what it is about is not there. */
export type RenderWidget = (wish: WidgetWish, ask: AskServer) => Promise<PaintedWidget | null>;

export interface ServerPorts {
  readonly db: Database;
  readonly media: MediaStore;
  readonly photos: PhotoProcessor;
  readonly limit: RateLimiter;
  readonly log: Logger;
  readonly messenger: Messenger;
  /** The city's single sign-on; null where there is none. */
  readonly signOn: SignOn | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The address of the peer of a request, for rate limits and, under a key that is destroyed, for invitations; never stored or logged. */
  readonly peerAddress: (request: Request) => string;
  /** The server's own origin where it stands behind a proxy, else null (read from each request). */
  readonly publicOrigin: string | null;
  /** For hosts that print widgets into their pages; left out where nobody set it up. */
  readonly renderWidget?: RenderWidget | undefined;
}
