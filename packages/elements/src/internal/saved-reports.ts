import { createDraftStore, type DraftStore } from '@suara/client/drafts';

/** A report a citizen chose to keep on this device, so that nothing must be typed to follow it. */
export interface SavedReport {
  readonly ticket: string;
  readonly secret: string;
}

const MOST = 20;

const store = (site: string): DraftStore<SavedReport[]> => createDraftStore(site, 'reports');

export async function savedReports(site: string): Promise<SavedReport[]> {
  return (await store(site).load()) ?? [];
}

/** Keeps a report, newest first. Whether the browser kept it. */
export async function saveReport(site: string, report: SavedReport): Promise<boolean> {
  const others = (await savedReports(site)).filter(({ ticket }) => ticket !== report.ticket);
  return store(site).save([report, ...others].slice(0, MOST));
}

export async function forgetReport(site: string, ticket: string): Promise<void> {
  await store(site).save((await savedReports(site)).filter((report) => report.ticket !== ticket));
}
