// Eleventy with one layout and Pagefind after it: about the least a site can do with the same words.
export default function (config) {
  config.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'content', includes: '../_includes', output: '_site' } };
}
