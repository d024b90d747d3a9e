/**
 * A page like one of al-folio (a Jekyll theme for researchers): what its default configuration loads, in the order it loads it,
 * with our words in it. Its own style sheet and small scripts, about 12 kB packed, are left out, so the real one is heavier;
 * what it takes from other hosts comes from the same one here, so the real one is slower.
 */

import type { PageWords } from './peer-sites.ts';

/** Files of the page, and where npm has them. */
export const alFolioAssets = {
  'css/bootstrap.min.css': 'bootstrap/dist/css/bootstrap.min.css',
  'css/mdb.min.css': 'mdbootstrap/css/mdb.min.css',
  'academicons/css/academicons.min.css': 'academicons/css/academicons.min.css',
  'academicons/fonts': 'academicons/fonts',
  'fontawesome/css/all.min.css': '@fortawesome/fontawesome-free/css/all.min.css',
  'fontawesome/webfonts': '@fortawesome/fontawesome-free/webfonts',
  'roboto/300.css': '@fontsource/roboto/latin-300.css',
  'roboto/400.css': '@fontsource/roboto/latin-400.css',
  'roboto/500.css': '@fontsource/roboto/latin-500.css',
  'roboto/files': '@fontsource/roboto/files',
  'js/jquery.min.js': 'jquery/dist/jquery.min.js',
  'js/bootstrap.bundle.min.js': 'bootstrap/dist/js/bootstrap.bundle.min.js',
  'js/mdb.min.js': 'mdbootstrap/js/mdb.min.js',
  'js/masonry.pkgd.min.js': 'masonry-layout/dist/masonry.pkgd.min.js',
  'js/imagesloaded.pkgd.min.js': 'imagesloaded/imagesloaded.pkgd.min.js',
  'js/medium-zoom.min.js': 'medium-zoom/dist/medium-zoom.min.js',
  'js/mathjax/tex-mml-chtml.js': 'mathjax/es5/tex-mml-chtml.js',
  'js/mathjax/output': 'mathjax/es5/output',
} as const;

const menu = ['about', 'blog', 'publications', 'projects', 'cv', 'teaching'];
const styles = ['css/bootstrap.min.css', 'css/mdb.min.css', 'academicons/css/academicons.min.css', 'fontawesome/css/all.min.css', 'roboto/300.css', 'roboto/400.css', 'roboto/500.css'];

/** The whole document. @param body our words as HTML */
export function alFolioPage({ title, summary }: PageWords, body: string): string {
  const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>${plain(title)}</title><meta name="description" content="${plain(summary)}">
${styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('\n')}
<style>body{font-family:Roboto,sans-serif;padding-top:56px}.post{max-width:800px}</style>
</head>
<body class="fixed-top-nav">
<header><nav class="navbar navbar-light navbar-expand-sm fixed-top" role="navigation"><div class="container">
<a class="navbar-brand" href="/">Arbeidsinkludering</a>
<button class="navbar-toggler" type="button" data-toggle="collapse" data-target="#nav" aria-controls="nav" aria-expanded="false" aria-label="Toggle navigation"><span class="navbar-toggler-icon"></span></button>
<div class="collapse navbar-collapse text-right" id="nav"><ul class="navbar-nav ml-auto">${menu.map((name) => `<li class="nav-item"><a class="nav-link" href="/${name}/">${name}</a></li>`).join('')}</ul></div>
</div></nav></header>
<main class="container mt-5"><div class="post">
<header><h1 class="post-title">${plain(title)}</h1><p class="post-meta"><i class="fa-solid fa-calendar fa-sm"></i> 2022 <i class="ai ai-doi"></i></p></header>
<article>${body}</article></div></main>
<footer class="fixed-bottom bg-light"><div class="container">Jekyll, al-folio.</div></footer>
<script src="/js/jquery.min.js"></script><script src="/js/bootstrap.bundle.min.js"></script><script src="/js/mdb.min.js"></script>
<script defer src="/js/masonry.pkgd.min.js"></script><script defer src="/js/imagesloaded.pkgd.min.js"></script><script defer src="/js/medium-zoom.min.js"></script>
<script defer src="/js/mathjax/tex-mml-chtml.js"></script>
</body>
</html>
`;
}
