// Starlight as its own guide sets it up, in two languages; nothing is turned off that a new site has on, nor on that it has off.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'An invented institute', defaultLocale: 'root', locales: { root: { label: 'Norsk', lang: 'nb' }, en: { label: 'English', lang: 'en' } }, sidebar: [{ label: 'Outputs', link: '/' }] })],
});
