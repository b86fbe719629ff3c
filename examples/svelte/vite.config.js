import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The demonstration of `npm start`, which takes requests of its own pages only. */
const api = 'http://localhost:4110';

export default defineConfig({
  // works in whatever folder it is served from
  base: './',
  plugins: [svelte()],
  server: { proxy: { '/v1': { target: api, changeOrigin: true, headers: { origin: api } } } },
});
