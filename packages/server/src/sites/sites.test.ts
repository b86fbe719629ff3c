import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf } from '../test-support/answers.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { smallAreas } from '../test-support/profile.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

describe('a site', () => {
  it('shows what its widgets need, the default language first', async () => {
    const { profile, site } = api.city;
    expect(await (await api.site('')).json()).toEqual({
      site,
      name: { id: 'Situs DPU', en: 'Site of Works' },
      agency: profile.agencies[0],
      city: {
        id: api.city.id,
        name: profile.city.name,
        controlRoom: profile.city.controlRoom,
        timeZone: 'Asia/Jakarta',
      },
      languages: ['id', 'en'],
      clock: profile.clock,
      emergency: profile.emergency,
      channels: profile.channels,
      areaLevels: profile.areaLevels,
      theme: profile.theme,
      consent: profile.consent,
      limits: { photos: 5, photoBytes: 10 * 1024 * 1024 },
    });
  });

  it('may speak for the whole city, and a city may have no number for emergencies', async () => {
    const own = await testApi(({ emergency: _, ...profile }) => profile);
    const view = await bodyOf<{ agency: unknown }>(await own.call(`/v1/sites/${own.city.id}.kota`));
    expect(view.agency).toBeNull();
    expect(view).not.toHaveProperty('emergency');
  });

  it('lists the services in the order of the profile, without the agency they are suggested to', async () => {
    const services = await bodyOf<{ code: string; clockHours?: number }[]>(await api.site('/services'));
    expect(services.map(({ code }) => code)).toEqual(['street-light', 'fallen-tree', 'other']);
    expect(services[1]?.clockHours).toBe(24);
    expect(JSON.stringify(services)).not.toContain('agency');
  });

  it('lists the areas', async () => {
    expect(await (await api.site('/areas')).json()).toEqual(smallAreas);
  });
});
