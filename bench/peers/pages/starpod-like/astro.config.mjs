// The stack of Starpod: Astro with a router in the browser, Preact for what plays, Tailwind for how it looks, Inter by Astro's own fonts.
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  build: { inlineStylesheets: 'always' },
  fonts: [{ provider: fontProviders.local(), name: 'Inter', cssVariable: '--font-inter', options: { variants: [{ weight: '100 900', style: 'normal', src: ['@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'] }] } }],
  prefetch: { prefetchAll: true, defaultStrategy: 'viewport' },
  integrations: [preact()],
  vite: { plugins: [tailwindcss()] },
});
