import type { Area } from '@suara/core';
import type { CityProfile, Localized } from '../cities/profile.js';

const both = (id: string, en: string): Localized => ({ id, en });

const service = (code: string, name: Localized, agency: string) => ({
  code,
  name,
  description: name,
  group: both('Jalan', 'Roads'),
  keywords: { id: [code], en: [code] },
  agency,
});

/** A small city: two agencies, three services, two levels of areas, a clock that stands still while the reporter owes an answer. */
export function smallProfile(id: string, origin: string): CityProfile {
  return {
    city: {
      id,
      name: both('Kota Contoh', 'Example City'),
      timeZone: 'Asia/Jakarta',
      languages: ['en', 'id'],
      defaultLanguage: 'id',
      controlRoom: both('Ruang Kendali', 'Control room'),
      callingCode: '62',
    },
    clock: { hours: 168, pauseWhileWaiting: true, autoCloseHours: 240 },
    emergency: { phone: '112', label: both('Keadaan darurat', 'Emergency') },
    channels: [{ kind: 'email', label: both('Surel', 'E-mail'), address: 'layanan@example.org' }],
    areaLevels: [both('Kecamatan', 'District'), both('Kelurahan', 'Village')],
    agencies: [
      { id: 'dpu', name: both('Dinas Pekerjaan Umum', 'Public Works'), shortName: both('DPU', 'Works') },
      { id: 'dishub', name: both('Dinas Perhubungan', 'Transport'), shortName: both('Dishub', 'Transport') },
    ],
    services: [
      service('street-light', both('Lampu jalan', 'Street light'), 'dishub'),
      { ...service('fallen-tree', both('Pohon tumbang', 'Fallen tree'), 'dpu'), clockHours: 24 },
      service('other', both('Lainnya', 'Other'), 'dpu'),
    ],
    theme: { accent: '#0b5c4a', accentInk: '#ffffff', accentDark: '#7fd3bd', accentInkDark: '#06251d' },
    consent: { version: '2026-11-01', text: both('Saya setuju.', 'I agree.') },
    surveys: {
      quietDays: 90,
      invitations: 'city',
      consent: { version: '2026-11-02', text: both('Saya setuju jawaban dipakai.', 'I agree that answers are used.') },
    },
    sites: [
      { id: 'dpu', name: both('Situs DPU', 'Site of Works'), agency: 'dpu', origins: [origin] },
      { id: 'kota', name: both('Situs kota', 'City site'), agency: null, origins: [] },
    ],
  };
}

export const smallAreas: Area[] = [
  { code: '01', name: 'Utara', parent: null },
  { code: '01.1', name: 'Mekar', parent: '01' },
  { code: '01.2', name: 'Sari', parent: '01' },
];
