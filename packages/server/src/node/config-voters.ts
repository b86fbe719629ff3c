/** The settings of what verifies voters: each part is whole, or not there. */
import type { MessengerSettings } from './messengers/open-messenger.js';
import type { SignOnSettings } from './sign-on.js';

/** The value of a variable, null where it is not set; `expected` finishes the sentence where `parse` refuses it. */
export type ReadSetting = <T>(name: string, parse: (value: string) => T | undefined, expected: string) => T | null;

const any = (value: string) => value;

function addressOf(...protocols: readonly string[]) {
  return (value: string) => (URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : undefined);
}

/** As Standard Webhooks writes it, with at least 24 bytes. */
function parseSecret(value: string): string | undefined {
  return /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(value) ? value : undefined;
}

const parseFlag = (value: string) => (value === 'true' ? true : value === 'false' ? false : undefined);

/** The part, where all of its variables are set; a sentence where only some are. */
function whole<T extends object>(
  parts: { readonly [K in keyof T]: T[K] | null },
  names: string,
  reasons: string[],
): T | null {
  const values = Object.values(parts);
  if (values.every((value) => value !== null)) return parts as T;
  if (values.some((value) => value !== null)) reasons.push(`${names} are needed together.`);
  return null;
}

export function readMessengers(read: ReadSetting, reasons: string[]): MessengerSettings {
  const gateway = whole<{ url: string; secret: string }>(
    {
      url: read('SUARA_SMS_WEBHOOK_URL', addressOf('https:', 'http:'), 'an address like https://gateway.example/suara'),
      secret: read('SUARA_SMS_WEBHOOK_SECRET', parseSecret, 'whsec_ and at least 24 bytes as base64'),
    },
    'SUARA_SMS_WEBHOOK_URL and SUARA_SMS_WEBHOOK_SECRET',
    reasons,
  );
  const allowPrivate = read('SUARA_SMS_WEBHOOK_PRIVATE', parseFlag, 'true or false') ?? false;
  const smtp = whole<{ url: string; from: string }>(
    {
      url: read('SUARA_SMTP_URL', addressOf('smtp:', 'smtps:'), 'an address like smtps://user:password@mail.example'),
      from: read('SUARA_MAIL_FROM', any, 'an e-mail address'),
    },
    'SUARA_SMTP_URL and SUARA_MAIL_FROM',
    reasons,
  );
  return { sms: gateway && { ...gateway, allowPrivate }, smtp };
}

export function readSignOn(read: ReadSetting, reasons: string[]): SignOnSettings | null {
  const parts = whole<Omit<SignOnSettings, 'subjectClaim'>>(
    {
      issuer: read('SUARA_SSO_ISSUER', any, 'the issuer of the tokens'),
      audience: read('SUARA_SSO_AUDIENCE', any, 'the audience of the tokens'),
      jwks: read('SUARA_SSO_JWKS', any, 'an address or a file'),
    },
    'SUARA_SSO_ISSUER, SUARA_SSO_AUDIENCE and SUARA_SSO_JWKS',
    reasons,
  );
  return parts && { ...parts, subjectClaim: read('SUARA_SSO_SUBJECT', any, 'the name of a claim') ?? 'sub' };
}
