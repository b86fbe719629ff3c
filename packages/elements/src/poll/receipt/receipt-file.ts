import type { BallotReceipt } from '@suara/client';

export const receiptText = (receipt: BallotReceipt): string => `${JSON.stringify(receipt, null, 2)}\n`;

/** The beginning of the commitment, for people to compare: 64 bits, in groups of four. */
export const receiptCode = ({ commitment }: Pick<BallotReceipt, 'commitment'>): string =>
  commitment.slice(0, 16).replace(/.{4}(?=.)/gu, '$&-');

/** Offers the receipt to be saved; a page may not write files by itself. */
export function download(receipt: BallotReceipt, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([receiptText(receipt)], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A receipt from a text that somebody kept, or undefined where it is none. Whether it holds is another question. */
export function parseReceipt(text: string): BallotReceipt | undefined {
  try {
    const value = JSON.parse(text) as Partial<BallotReceipt> | null;
    const isReceipt =
      typeof value?.commitment === 'string' && typeof value.ballot === 'object' && Array.isArray(value.proof);
    return isReceipt ? (value as BallotReceipt) : undefined;
  } catch {
    return undefined;
  }
}
