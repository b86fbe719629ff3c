import type { Preview } from '@storybook/web-components-vite';

document.documentElement.lang = 'id';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: { test: 'error' },
    viewport: {
      options: {
        phone: { name: 'A cheap phone', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        desk: { name: 'A desk', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
