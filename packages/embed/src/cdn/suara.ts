/**
 * The one script a page needs: loads the code of each widget when it comes near the viewport, also of those added later,
 * and keeps its place until then. A page without widgets loads nothing else. `docs/embedding.md` is its guide.
 */
import { VERSION } from './loader/built.js';
import { startLoader } from './loader/loader.js';
import { GLOBAL } from './loader/prefix.js';
import type { SuaraCallback, SuaraLoader } from './loader/types.js';

const page = globalThis as unknown as Record<string, SuaraCallback[] | SuaraLoader | undefined>;
const there = page[GLOBAL];

if (there && 'version' in there) {
  // pasted twice with two addresses, or two versions: what is here already goes on
  console.warn(`${GLOBAL} ${VERSION} yields to version ${there.version} already on this page.`);
} else {
  const loader = startLoader();
  page[GLOBAL] = loader;
  // an element of the page with this id is no queue
  if (Array.isArray(there)) loader.push(...there);
}
