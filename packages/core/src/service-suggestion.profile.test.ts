import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestServices } from './service-suggestion.js';

interface Profile {
  services: { code: string; name: { id: string }; keywords: { id: string[] } }[];
}

const address = new URL('../../../profiles/kota-tangerang/profile.json', import.meta.url);
const { services } = JSON.parse(readFileSync(address, 'utf8')) as Profile;
const inIndonesian = services.map(({ code, name, keywords }) => ({ code, name: name.id, keywords: keywords.id }));

/** As citizens write: in their own words, with abbreviations, about more than one thing at once. */
const sentences = [
  ['Lampu jalan di depan SDN 3 mati sejak Senin, gelap sekali kalau malam', 'street-light'],
  ['PJU di Jl. Imam Bonjol padam sudah seminggu', 'street-light'],
  ['Jalan berlubang besar di depan pasar, motor saya hampir jatuh', 'road-damage'],
  ['Trotoar rusak dan berlubang', 'road-damage'],
  ['Sampah menumpuk di pinggir Kali Cisadane, bau sekali', 'waste'],
  ['Sudah 5 hari sampah tidak diangkut di RT 03', 'waste'],
  ['Got mampet, setiap hujan air masuk rumah', 'flood-drainage'],
  ['Banjir setinggi lutut di Periuk', 'flood-drainage'],
  ['Parkir liar di trotoar depan stasiun, pejalan kaki tidak bisa lewat', 'illegal-parking'],
  ['Pohon tumbang menutup jalan', 'tree-park'],
  ['Pohon besar hampir roboh dekat kabel listrik', 'tree-park'],
  ['Air PDAM mati sejak kemarin', 'clean-water'],
  ['Tetangga karaoke sampai jam 2 pagi, berisik', 'noise'],
  ['PKL berjualan di badan jalan sehingga macet', 'street-vendor'],
  ['Ada ular masuk rumah', 'wild-animal'],
  ['Ada tawon di atap sekolah', 'wild-animal'],
  ['Urus KTP sudah 3 bulan belum jadi', 'civil-registration'],
  ['Antrian puskesmas lama sekali dan petugas tidak ramah', 'health-service'],
  ['Belum dapat bansos padahal terdaftar', 'social-aid'],
  ['Diminta uang saat mengurus surat di kelurahan', 'illegal-levy'],
  ['Lampu merah di perempatan mati', 'traffic-sign'],
  ['Asap pabrik hitam, warga batuk batuk', 'pollution'],
  ['Tiang internet dan kabel semrawut rendah sekali', 'unlicensed-structure'],
  ['Angkot ngetem di tikungan bikin macet', 'public-transport'],
  ['Harga minyak goreng naik di atas HET', 'market-prices'],
  ['Guru meminta iuran untuk acara perpisahan', 'school'],
] as const;

describe("the keywords of Kota Tangerang, in citizens' own words", () => {
  it.each(sentences)('%s', (text, code) => {
    expect(suggestServices(text, inIndonesian).map((service) => service.code)).toContain(code);
  });

  it('finds every service by its own name', () => {
    for (const service of inIndonesian) {
      expect(suggestServices(service.name, inIndonesian).map(({ code }) => code)).toContain(service.code);
    }
  });
});
