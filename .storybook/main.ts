import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // stories show the source: no build comes before them
      resolve: { conditions: ['suara:source', ...defaultClientConditions] },
      optimizeDeps: {
        exclude: [
          // The server and its database run inside the page: PGlite finds its .wasm and .data files beside its modules,
          // which have to stay where they are.
          '@electric-sql/pglite',
          // Storybook's renderer takes Lit as it is: a bundled second copy beside it would be one too many.
          ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', '@lit/task'],
        ],
      },
      worker: { format: 'es' },
      build: { target: 'es2022', chunkSizeWarningLimit: 4_000 },
    }),
};

export default config;
