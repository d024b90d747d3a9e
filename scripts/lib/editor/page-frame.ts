/** What every page of the editor has: head, menu, and the one script and style sheet. */

import type { EditPageMessages } from '../../messages/edit-page.nb.ts';
import { html, type Html } from './html.ts';

export interface PageFrame {
  readonly language: 'nb' | 'en';
  readonly say: EditPageMessages;
  /** Of this run; scripts send it with everything they ask for. */
  readonly token: string;
}

/** A whole page. @param here which entry of the menu it is */
export function framePage({ language, say, token }: PageFrame, title: string, content: Html, here?: 'contents' | 'findings'): string {
  const current = (name: string): Html | false => name === here && html` aria-current="page"`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="editor-token" content="${token}">
<title>${title} – ${say.name}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/tokens.css">
<link rel="stylesheet" href="/editor.css">
<script type="module" src="/client/editor.ts"></script>
</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header><nav aria-label="${say.name}"><ul>
<li><a href="/"${current('contents')}>${say.contents}</a></li>
<li><a href="/check"${current('findings')}>${say.findings}</a></li>
</ul></nav></header>
<main id="content" tabindex="-1">${content}</main>
</body>
</html>`.text;
}
