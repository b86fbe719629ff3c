/** How every documented answer of the plain forms of complaints and of following them is met. */
import { LAMP, type Filed } from '../../packages/server/src/test-support/api.js';
import { TestForms, type Fields } from '../../packages/server/src/test-support/forms.js';
import { opened, refusedForms } from './form-scenarios-ask.js';
import type { Kit, Scenarios } from './survey-scenarios.js';

const UNKNOWN = 'K74M92XH';

const complaint = (key: string): Fields => ({
  key,
  description: LAMP.description,
  service: LAMP.service,
  area: '01.1',
  identity: 'nameless',
  consent: LAMP.consent.version,
});

export function formScenarios(kit: Kit): Scenarios {
  const { api, without } = kit;
  const forms = () => new TestForms(api());
  const report = () => Promise.resolve('report');
  const track = () => Promise.resolve('track');
  const file = async (change: Fields = {}) =>
    forms().post('report', { ...complaint(await forms().key('report')), ...change });
  const follow = ({ ticket, secret }: Filed, fields: Fields = {}) =>
    forms().post('track', { ticket, secret, ...fields });

  return {
    showReportForm: opened(api, kit, report),
    submitReportForm: {
      ...refusedForms(api, kit, report),
      201: () => file(),
      // photos come with it: a byte more than all of it may be
      413: () =>
        api().site('/forms/report', {
          method: 'POST',
          key: null,
          type: 'multipart/form-data; boundary=x',
          raw: new Uint8Array(32 * 1024 * 1024 + 1),
        }),
      422: () => file({ description: 'Mati' }),
    },
    showTrackForm: opened(api, kit, track),
    submitTrackForm: {
      ...refusedForms(api, kit, track),
      200: async () => follow(await api().file()),
      404: async () => follow({ ...(await api().file()), ticket: UNKNOWN }),
      409: async () => follow(await api().file(), { move: 'confirm', key: crypto.randomUUID() }),
      422: () => follow({ ticket: UNKNOWN, secret: '' }),
      429: async () => {
        const filed = await api().file();
        return without('report', () => follow(filed))();
      },
    },
  };
}
