import type { Client, NewReport } from '@suara/client';

/** A report the given site takes, by what the site itself says. */
export async function exampleReport(client: Client): Promise<NewReport> {
  const [site, services, areas] = await Promise.all([client.sites.get(), client.services.list(), client.areas.list()]);
  const lowest = areas.find((area) => areas.every(({ parent }) => parent !== area.code));
  return {
    description: 'Lampu jalan di depan SDN 3 mati sejak Senin, gelap sekali kalau malam.',
    service: (services.find(({ code }) => code === 'street-light') ?? services[0]!).code,
    place: { area: lowest!.code, address: 'Depan SDN 3' },
    photos: [],
    anonymous: true,
    consent: { version: site.consent.version },
    language: site.languages[0]!,
  };
}
