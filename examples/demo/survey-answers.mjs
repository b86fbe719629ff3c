/**
 * What invented respondents answer. Everything follows from `lot`, which gives the same number between 0 and 1 for the
 * same words, so that every demonstration shows the same figures.
 */

/** How well each element is done, as the mean of its scores. */
export const registryCare = {
  persyaratan: 3.36,
  prosedur: 3.21,
  waktu: 3.2,
  biaya: 3.93,
  produk: 3.44,
  kompetensi: 3.38,
  perilaku: 3.47,
  sarana: 3.1,
  pengaduan: 3.2,
};

export const cityCare = { ...registryCare, persyaratan: 3.4, prosedur: 3.35, waktu: 2.81, biaya: 3.96, produk: 2.95 };

const people = {
  jenis_kelamin: { l: 48, p: 52 },
  pendidikan: { sd: 6, sltp: 14, slta: 47, diploma: 12, s1: 18, s2: 3 },
  pekerjaan: { pns: 6, 'tni-polri': 2, swasta: 34, wiraswasta: 22, pelajar: 15, petani: 2, lainnya: 19 },
};

const suggestions = [
  'Tolong nomor antrean bisa diambil dari rumah.',
  'Petugasnya sabar, terima kasih.',
  'Kipas angin di ruang tunggu mati.',
  'Syaratnya jangan berbeda antara yang di situs dan yang di loket.',
  'Kursi tunggu ditambah, terutama untuk lansia.',
  'Buka juga hari Sabtu.',
  'Sudah cepat, pertahankan.',
  'Kalau berkas kurang, mohon diberi tahu sejak awal antre.',
];

/** A draw of one by weight. */
function draw(weights, luck) {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  let left = luck * all;
  return Object.entries(weights).find(([, weight]) => (left -= weight) < 0)?.[0] ?? Object.keys(weights)[0];
}

/** A point of a scale near `mean`; `mood` is what a person brings to all of their scores. */
function score(mean, mood, luck, points = 4) {
  const spread = (luck - 0.5) * 1.7;
  return Math.min(points, Math.max(1, Math.round(mean + mood + spread)));
}

/** The official survey, answered by somebody whom the agency served with such care. */
export const served = (care) => (lot) => {
  const mood = (lot('mood') + lot('more mood') - 1) * 0.8;
  const scores = Object.entries(care).map(([element, mean]) => [element, score(mean, mood, lot(element))]);
  const told = Object.entries(people).filter(([question]) => lot(`tells ${question}`) < 0.88);
  return {
    ...Object.fromEntries(scores),
    ...Object.fromEntries(told.map(([question, weights]) => [question, draw(weights, lot(question))])),
    ...(lot('suggests') < 0.2 && { saran: suggestions[Math.floor(lot('saran') * suggestions.length)] }),
  };
};

const bothers = [
  'Toilet terkunci setiap kali saya datang.',
  'Gelap sesudah magrib, saya tidak berani lewat.',
  'Sampah menumpuk hari Senin pagi.',
  'Terlalu panas, hampir tidak ada pohon besar.',
];

/** The survey about parks: only what is on this visitor's way. */
export function parkVisitor(lot) {
  const kunjungan = draw({ mingguan: 24, bulanan: 38, jarang: 22, 'tidak-pernah': 16 }, lot('kunjungan'));
  const usia = lot('tells usia') < 0.85 && { usia: draw({ u17: 7, u34: 40, u59: 42, u60: 11 }, lot('usia')) };
  if (kunjungan === 'tidak-pernah') {
    const first = draw({ jauh: 30, panas: 25, aman: 20, waktu: 25 }, lot('alasan'));
    const more = lot('another reason') < 0.2 ? ['lain'] : [];
    return { kunjungan, alasan: [first, ...more], ...usia };
  }
  const mood = (lot('mood') - 0.5) * 1.2;
  const kepuasan = score(3.7, mood * 1.4, lot('kepuasan'), 5);
  const needs = { toilet: 40, lampu: 34, pohon: 28, bermain: 20 };
  const ranked = Object.entries(needs).sort(([a, x], [b, y]) => y * lot(`needs ${b}`) - x * lot(`needs ${a}`));
  return {
    kunjungan,
    kepuasan,
    ...(kepuasan <= 2 && { gangguan: bothers[Math.floor(lot('gangguan') * bothers.length)] }),
    keadaan: {
      bersih: score(2.9, mood, lot('bersih')),
      aman: score(2.8, mood, lot('aman')),
      teduh: score(2.6, mood, lot('teduh')),
      toilet: score(2.1, mood, lot('toilet')),
    },
    prioritas: ranked.slice(0, 2 + Math.floor(lot('ranks') * 3)).map(([need]) => need),
    anjuran: Math.max(0, Math.min(10, Math.round(7.4 + mood * 3 + (lot('anjuran') - 0.5) * 4))),
    ...usia,
  };
}
