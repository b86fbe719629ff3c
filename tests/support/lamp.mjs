/** A street at night with its lamp, drawn, so that nobody's street lies in the repository. */

const WIDTH = 1600;
const HEIGHT = 1200;

/** An SVG. @param {boolean} lit whether the lamp shines */
export const street = (lit) => `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <defs>
    <linearGradient id="sky" x2="0" y2="1">
      <stop offset="0" stop-color="#141c33" /><stop offset=".6" stop-color="#33466b" /><stop offset="1" stop-color="#b0745a" />
    </linearGradient>
    <radialGradient id="glow"><stop offset="0" stop-color="#fff3c4" stop-opacity=".95" /><stop offset=".25" stop-color="#ffd873" stop-opacity=".5" /><stop offset="1" stop-color="#ffd873" stop-opacity="0" /></radialGradient>
    <linearGradient id="cone" x2="0" y2="1"><stop offset="0" stop-color="#ffe08a" stop-opacity=".55" /><stop offset="1" stop-color="#ffe08a" stop-opacity=".06" /></linearGradient>
  </defs>
  <rect width="100%" height="100%" fill="url(#sky)" />
  <g fill="#161d2e">
    <path d="M0 560h210v-90l120-80 120 80v120h160v-60h210v330H0z" />
    <path d="M1130 600h120v-150h200v90h150v320h-470z" />
  </g>
  <g fill="#f0c26a" opacity=".55"><rect x="60" y="610" width="46" height="60" /><rect x="520" y="640" width="46" height="60" /><rect x="1310" y="510" width="40" height="54" /></g>
  <rect y="800" width="100%" height="400" fill="#23262d" />
  <rect y="800" width="100%" height="54" fill="#4b4f57" />
  <path d="M760 854h110l430 346H420z" fill="#1a1d23" />
  <g fill="#d7d2bd" opacity=".7"><path d="M806 880h18l6 40h-30z" /><path d="M798 970h34l10 70h-54z" /><path d="M786 1090h58l16 110h-90z" /></g>
  ${lit ? '<path d="M1010 300l-250 560h520z" fill="url(#cone)" /><circle cx="1008" cy="292" r="250" fill="url(#glow)" />' : ''}
  <path d="M1180 830V250q0-30-30-30h-120" fill="none" stroke="#0d1119" stroke-width="20" />
  <path d="M960 262l24-52h66l18 52z" fill="#0d1119" />
  <ellipse cx="1014" cy="268" rx="52" ry="${lit ? 16 : 10}" fill="${lit ? '#fff6d6' : '#2c3446'}" />
</svg>`;
