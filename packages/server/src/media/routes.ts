import type { City, CityReader } from '../cities/city.js';
import type { AppContext, Handler } from '../http/env.js';
import { Problem } from '../http/problem.js';
import type { ServerPorts } from '../ports.js';
import { photoView } from './photo-view.js';
import { isSigned } from './signed-url.js';
import { readPhoto, storePhoto } from './store-photo.js';

/** The routes of photos. */
export function mediaRoutes(ports: ServerPorts, cities: CityReader) {
  const store = async (context: AppContext, city: City) => {
    const row = await storePhoto(ports, city, context.get('rawBody'));
    return context.json(await photoView(city, row, ports.now()), 201);
  };

  const upload: Handler = (context) => store(context, context.get('site').city);
  const uploadAtDesk: Handler = (context) => store(context, context.get('officer').city);

  const show: Handler = async (context) => {
    const { expires, signature } = context.get('query') as { expires: number; signature: string };
    const now = ports.now();
    const id = (context.req.param('media') ?? '').toLowerCase();
    const city = await cities.get(context.req.param('city') ?? '');
    if (!city) throw new Problem('not-found');
    if (!(await isSigned(city, id, expires, signature, now))) {
      throw new Problem('forbidden', { detail: 'the address has expired, or was not given out' });
    }
    const bytes = await readPhoto(ports, city.id, id);
    if (!bytes) throw new Problem('not-found');
    return context.body(bytes, 200, {
      'Content-Type': 'image/jpeg',
      'Content-Disposition': `attachment; filename="${id}.jpg"`,
      'Cache-Control': `private, max-age=${Math.floor(expires - now / 1000)}, immutable`,
    });
  };

  return { uploadPhoto: upload, uploadDeskPhoto: uploadAtDesk, getPhoto: show };
}
