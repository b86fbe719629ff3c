import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** The demonstration of `npm start`, which takes requests of its own pages only. */
const api = 'http://localhost:4110';

export default defineConfig({
  // works in whatever folder it is served from
  base: './',
  // without this Vue warns of tags that are no components of its own
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('suara-') } } })],
  server: { proxy: { '/v1': { target: api, changeOrigin: true, headers: { origin: api } } } },
});
