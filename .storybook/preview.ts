import type { Preview } from '@storybook/web-components-vite';

document.documentElement.lang = 'id';

const preview: Preview = {
  tags: ['autodocs'],
  // a widget that leaves keeps its draft: it leaves before the next story clears the device, not after
  beforeEach:
    ({ canvasElement }) =>
    () => {
      canvasElement.replaceChildren();
    },
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
