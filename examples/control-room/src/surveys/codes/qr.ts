/** QR codes, drawn from the library's squares. Loaded with the first code. */
import { svg, type SVGTemplateResult } from 'lit';
import { encode } from 'uqr';

/** Fields of quiet around the code, as scanners need them. */
const QUIET = 4;

/** Runs of dark fields in a row, as the outline of one shape. */
function outline(fields: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of fields.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      parts.push(`M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`);
    }
  }
  return parts.join('');
}

/** Always dark on light, whatever the page's colours: many scanners read nothing else. */
export function qrCode(text: string, label: string): SVGTemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return svg`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${outline(data)} fill="#000"></path>
  </svg>`;
}
