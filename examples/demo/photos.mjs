/** Photos for the demonstration, drawn: nobody's street and nobody's face is in the repository. */
import sharp from 'sharp';

const frame = (body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200" viewBox="0 0 800 600">${body}</svg>`;

const day = (body) =>
  frame(`<rect width="800" height="600" fill="#c9dfe6"/><path d="M0 190l90-60 90 40 120-70 130 60 110-50 260 90v60H0z" fill="#8fa88f"/>
  <path d="M0 230h800v40H0z" fill="#b8b3a4"/><path d="M0 270h800v330H0z" fill="#6a6d6e"/><path d="M380 290h40l20 90h-80zM350 430h100l40 170H310z" fill="#d8d4c2" opacity=".8"/>${body}`);

const scenes = {
  pothole: day(
    `<ellipse cx="270" cy="455" rx="170" ry="62" fill="#3d3f40"/><ellipse cx="270" cy="465" rx="140" ry="46" fill="#4f4a40"/>
     <ellipse cx="282" cy="472" rx="96" ry="27" fill="#7d8d93"/><path d="M110 440l-46-18M430 430l52-26M190 512l-30 40M340 514l44 46" stroke="#3d3f40" stroke-width="6"/>`,
  ),
  patched: day(
    `<path d="M96 420q170-46 340 4q20 70-10 88q-160 30-322-4q-24-50-8-88z" fill="#34383a"/><path d="M120 440h290M112 470h310M120 498h296" stroke="#404446" stroke-width="5"/>
     <path d="M560 330h30l34 130h-98z" fill="#e2572b"/><path d="M549 372h52l10 34h-72z" fill="#fff"/>`,
  ),
  drain: day(
    `<path d="M0 420h800v180H0z" fill="#8d8a80"/><path d="M0 440h800v90H0z" fill="#3f4b3e"/><path d="M0 462q200-26 400 0t400-6v74H0z" fill="#5d5a3c"/>
     <g fill="#b9c3c8"><path d="M150 452h64l-8 40h-48zM470 458h54v30h-54z"/></g><path d="M300 446l70 8-12 34-66-10zM600 450l60-6 6 34-58 10z" fill="#a8432f"/>`,
  ),
  'dark-street': frame(
    `<rect width="800" height="600" fill="#141c30"/><path d="M0 300h120v-90l80-50 80 50v90h120v-70h150v70h250v120H0z" fill="#1d2740"/>
     <g fill="#d9ab5a" opacity=".6"><path d="M150 250h26v32h-26zM450 260h26v32h-26z"/></g><path d="M0 400h800v200H0z" fill="#22262e"/>
     <path d="M590 420V150q0-16-16-16h-70" fill="none" stroke="#0a0e16" stroke-width="11"/><path d="M470 140l12-26h34l8 26z" fill="#2c3446"/>`,
  ),
};

/** A JPEG with the metadata of a phone, which the server takes off again. */
export function drawPhoto(name) {
  return sharp(Buffer.from(scenes[name]))
    .withExif({ IFD0: { Make: 'Contoh', Model: 'Ponsel 3' } })
    .jpeg({ quality: 80 })
    .toBuffer();
}
