import type { AppContext, Handler } from '../http/env.js';
import { areasView, servicesView, siteView } from './site-view.js';

/** What anybody may know, and any cache may keep for a minute. */
function publicJson(context: AppContext, body: object): Response {
  context.header('Cache-Control', 'public, max-age=60');
  return context.json(body);
}

/** The routes of what a site may show to anybody. */
export function siteRoutes() {
  const settings: Handler = (context) => publicJson(context, siteView(context.get('site')));
  const services: Handler = (context) => publicJson(context, servicesView(context.get('site').city));
  const areas: Handler = (context) => publicJson(context, areasView(context.get('site').city));
  return { getSite: settings, listServices: services, listAreas: areas };
}
