// Starlight as its own guide sets it up; nothing is turned off that a new site has on.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  markdown: { syntaxHighlight: false },
  integrations: [starlight({ title: 'Arbeidsinkludering', locales: { root: { label: 'Norsk', lang: 'nb' } }, sidebar: [{ label: 'Resultater', link: '/words/page/' }] })],
});
