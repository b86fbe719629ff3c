import { areaPath, publicStatus, type Area, type MoveName } from '@suara/core';
import { agencyOf, serviceOf, type City } from '../cities/city.js';
import { photoView } from '../media/photo-view.js';
import type { EventRow, ReportRow, Trail } from './trail.js';

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The names of a report's area and those above it, smallest first; none for a point alone. */
export function areaNames(areas: readonly Area[], code: string | null): string[] {
  return code === null ? [] : areaPath(areas, code).map(({ name }) => name);
}

/** A service's name. Reports outlive services: one that is gone is named by its code. */
export function serviceName(city: City, code: string) {
  return serviceOf(city, code)?.name ?? { [city.profile.city.defaultLanguage]: code };
}

function placeView(city: City, { area, address, latitude, longitude, accuracy }: ReportRow) {
  const hasPoint = latitude !== null && longitude !== null;
  return {
    ...(area !== null && { area }),
    ...(address !== null && { address }),
    ...(hasPoint && { point: { latitude, longitude, ...(accuracy !== null && { accuracy }) } }),
    areaNames: areaNames(city.areas, area),
  };
}

async function eventView(city: City, event: EventRow, { photos }: Trail, now: number) {
  const { id, move, status, at, by, agency, note, target, into } = event;
  const own = photos.filter((photo) => photo.eventId === id);
  return {
    id,
    move,
    status,
    at: instant(at),
    by,
    ...(agency !== null && { agency: agencyOf(city, agency) }),
    ...(note !== null && { note }),
    ...(target !== null && { target }),
    ...(into !== null && { into }),
    photos: await Promise.all(own.map((photo) => photoView(city, photo, now))),
  };
}

/** What the queue, the reporter and the desk all see of where a report stands. */
export function standing(city: City, { status, receivedAt, deadline, agency }: ReportRow) {
  return {
    status,
    publicStatus: publicStatus(status),
    receivedAt: instant(receivedAt),
    deadline: instant(deadline),
    agency: agency === null ? null : agencyOf(city, agency),
  };
}

/** A report as its reporter sees it, and the desk before what it sees beyond. `moves` are the asker's. */
export async function reportView(city: City, trail: Trail, moves: readonly MoveName[], now: number) {
  const { report, events } = trail;
  return {
    ticket: report.ticket,
    service: { code: report.service, name: serviceName(city, report.service) },
    description: report.description,
    place: placeView(city, report),
    ...standing(city, report),
    moves,
    events: await Promise.all(events.map((event) => eventView(city, event, trail, now))),
  };
}
