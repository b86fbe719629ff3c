import { readFileSync } from 'node:fs';
import { suggestServices } from '@suara/core';
import { describe, expect, it } from 'vitest';

interface Service {
  code: string;
  name: Record<string, string>;
  keywords: Record<string, string[]>;
}

/** The service a citizen sees first for a text, as the form would suggest it. */
function first(city: string, language: string, text: string): string | undefined {
  const file = new URL(`${city}/profile.json`, import.meta.url);
  const { services } = JSON.parse(readFileSync(file, 'utf8')) as { services: Service[] };
  const inLanguage = services.map(({ code, name, keywords }) => ({
    code,
    name: name[language] ?? '',
    keywords: keywords[language] ?? [],
  }));
  return suggestServices(text, inLanguage)[0]?.code;
}

describe('what people in Kota Tangerang write leads to the right service', () => {
  it.each([
    ['jalan depan rumah saya bolong bolong, bahaya buat motor', 'road-damage'],
    ['Tolong pak jln rusak di kelurahan Cipondoh RT 02 RW 05', 'road-damage'],
    ['PJU mati sudah 3 hari di gang', 'street-light'],
    ['lampu jalan gak nyala, gelap banget', 'street-light'],
    ['lampu merah di perempatan mati', 'traffic-sign'],
    ['rambu dilarang parkir hilang', 'traffic-sign'],
    ['mobil parkir di trotoar tiap hari', 'illegal-parking'],
    ['angkot ngetem bikin jalan sempit', 'public-transport'],
    ['sampah numpuk di depan pasar ga diangkut udah seminggu', 'waste'],
    ['tetangga suka bakar sampah tiap sore asapnya masuk rumah', 'pollution'],
    ['ada pohon mau tumbang di depan sekolah', 'tree-park'],
    ['got mampet, kalo ujan banjir', 'flood-drainage'],
    ['air PDAM mati dari pagi', 'clean-water'],
    ['pedagang jualan di trotoar', 'street-vendor'],
    ['berisik karaoke sampai jam 2 malam', 'noise'],
    ['tawuran anak sekolah tiap malam minggu', 'public-order'],
    ['kabel semrawut menjuntai ke jalan', 'unlicensed-structure'],
    ['ada ular masuk rumah', 'wild-animal'],
    ['bikin e-KTP lama banget, blanko habis', 'civil-registration'],
    ['KK belum jadi sudah sebulan', 'civil-registration'],
    ['antrian puskesmas lama, obat habis', 'health-service'],
    ['saya ga dapet bansos padahal warga miskin', 'social-aid'],
    ['anak saya dibully di smpn', 'school'],
    ['rumah mau roboh minta bedah rumah', 'housing'],
    ['harga minyak goreng naik', 'market-prices'],
    ['dimintai uang sama oknum waktu urus surat', 'illegal-levy'],
    ['petugas kelurahan jutek, pelayanan lama', 'local-office'],
  ])('%s', (text, service) => {
    expect(first('kota-tangerang', 'id', text)).toBe(service);
  });

  it.each([
    ['The street light is out', 'street-light'],
    ['Big pothole near the park', 'road-damage'],
    ['Garbage not collected for a week', 'waste'],
    ['Cars parked on the sidewalk', 'illegal-parking'],
  ])('%s', (text, service) => {
    expect(first('kota-tangerang', 'en', text)).toBe(service);
  });
});

describe('what people in Harbour Bay write leads to the right service', () => {
  it.each([
    ['There is a seal on the beach by the jetty', 'seal-on-beach'],
    ['Jetty light out at berth 4', 'berth-light'],
    ['Street light out on the hill', 'street-light'],
    ['A boat has broke its mooring', 'adrift-boat'],
    ['Dog barking all night', 'roaming-dog'],
    ['My bin was not collected', 'missed-collection'],
    ['Loud party next door', 'noise'],
  ])('%s', (text, service) => {
    expect(first('harbour-bay', 'en', text)).toBe(service);
  });
});
