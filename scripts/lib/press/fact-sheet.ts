/** Prints the fact sheet as PDF from what a built press page marks as such, so that page and paper never differ. No browser is needed. */

import { parseDocument } from 'htmlparser2';
import PDFDocument from 'pdfkit';
import { LIGHT } from '../images/mark.ts';
import { fontFile } from '../images/text-shapes.ts';

export interface FactSheetOptions {
  html: string;
  /** BCP 47, for readers who listen. */
  language: string;
  title: string;
  /** The page's own address, printed at the end. */
  address: string;
}

/** A paragraph of the sheet. */
interface Block {
  kind: 'h2' | 'h3' | 'p' | 'quote' | 'term' | 'fact';
  text: string;
}

const KINDS: Record<string, Block['kind']> = { h2: 'h2', h3: 'h3', p: 'p', blockquote: 'quote', dt: 'term', dd: 'fact' };
/** Size and space above, in points. */
const STYLES: Record<Block['kind'], { weight: 400 | 700 | 800; size: number; above: number; tag: string }> = {
  h2: { weight: 800, size: 14, above: 15, tag: 'H2' },
  h3: { weight: 700, size: 10.5, above: 9, tag: 'H3' },
  p: { weight: 400, size: 9.5, above: 4, tag: 'P' },
  quote: { weight: 700, size: 9.5, above: 3, tag: 'BlockQuote' },
  term: { weight: 400, size: 8.5, above: 6, tag: 'P' },
  fact: { weight: 700, size: 9.5, above: 1, tag: 'P' },
};
const MARGIN = 54;

/** A tagged PDF (PDF/UA-1, ISO 14289-1); the same bytes for the same page. */
export async function printFactSheet({ html, language, title, address }: FactSheetOptions): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4', margin: MARGIN, lang: language, tagged: true, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/UA',
    // A fixed date: the sheet says what the page says, whenever it was built.
    info: { Title: title, CreationDate: new Date(0), ModDate: new Date(0) },
    // The types know neither PDF/UA nor dates of one's own.
  } as unknown as PDFKit.PDFDocumentOptions);
  const done = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  for (const weight of [400, 700, 800] as const) doc.registerFont(String(weight), fontFile(weight));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const write = (tag: string, text: string, weight: number, size: number, above: number): void => {
    doc.font(String(weight)).fontSize(size);
    doc.y += above;
    // A heading does not end a page.
    if (doc.y + size * (tag === 'P' ? 1.3 : 4) > doc.page.height - MARGIN) doc.addPage();
    root.add(doc.struct(tag, {}, () => { doc.text(text, MARGIN, doc.y, { width: doc.page.width - 2 * MARGIN, lineGap: size * 0.22 }); }));
  };
  drawMark(doc);
  doc.fillColor(LIGHT.ink);
  write('H1', title, 800, 21, 34);
  for (const { kind, text } of blocksOf(html)) {
    const { weight, size, above, tag } = STYLES[kind];
    write(tag, kind === 'quote' ? `«${text}»` : text, weight, size, above);
  }
  write('P', address, 400, 8.5, 14);
  root.end();
  doc.end();
  return done;
}

/** The mark, as decoration: it says nothing the words do not. */
function drawMark(doc: PDFKit.PDFDocument): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save().translate(MARGIN, MARGIN - 8).lineWidth(5);
  doc.path('M0 6h12c8 0 8 9 16 9').stroke(LIGHT.state);
  doc.path('M0 24h12c8 0 8 -9 16 -9').stroke(LIGHT.municipality);
  doc.lineWidth(7).path('M26 15h8').stroke(LIGHT.work);
  doc.lineWidth(3.5).circle(38, 15, 4.5).stroke(LIGHT.work);
  doc.restore();
  doc.endMarkedContent();
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The paragraphs within elements marked `data-fact-sheet`, in order, their text with single spaces. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Node, isInside: boolean): void => {
    if (!('children' in node)) return;
    const [name, isMarked] = 'name' in node ? [node.name, 'data-fact-sheet' in node.attribs] : ['', false];
    const kind = isInside ? KINDS[name] : undefined;
    if (kind) {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      if (text !== '') blocks.push({ kind, text });
      return;
    }
    for (const child of node.children) visit(child, isInside || isMarked);
  };
  visit(parseDocument(html), false);
  return blocks;
}

function textOf(node: Node): string {
  if ('data' in node && node.type === 'text') return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
