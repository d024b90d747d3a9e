/** Do the facts of one drawer agree with each other: the words kept from the title, journal or book, the note on a retraction? */

import { formatField, type Problem } from '../../../src/domain/problem.ts';
import type { Content, Drawer } from '../read-content.ts';
import { nearest } from '../nearest.ts';
import { field, items, textField } from './check.ts';

export function factsAgree(content: Content): Problem[] {
  return [
    ...content.drawers.flatMap((drawer) => [...sicWords(drawer), ...kindOfPublication(drawer), ...statusNote(drawer), ...sameTwice(drawer), ...secondLeader(drawer), ...pagesInOrder(drawer)]),
    ...projectInOrder(content),
  ];
}

const problem = ({ facts, folder }: Drawer, fieldName: string, ruleId: string, rest: Partial<Problem> = {}): Problem =>
  ({ file: facts?.file ?? `${folder}/facts.yaml`, field: fieldName, ruleId, fatal: true, ...rest });

function sicWords(drawer: Drawer): Problem[] {
  const title = textField(drawer.facts?.value, 'title');
  if (title === undefined) return [];
  return items(field(drawer.facts?.value, 'sic')).flatMap((word, index) => {
    if (typeof word !== 'string' || word === '' || title.includes(word)) return [];
    const suggestion = nearest(word, title.split(/[^\p{L}\p{N}-]+/u));
    return [problem(drawer, formatField(['sic', index]), 'sic-not-in-title', { actual: word, ...(suggestion && { suggestion }) })];
  });
}

function kindOfPublication(drawer: Drawer): Problem[] {
  const facts = drawer.facts?.value;
  const type = textField(facts, 'type');
  if (type === 'academic-article' && field(facts, 'book') !== undefined) return [problem(drawer, 'book', 'article-in-book')];
  if (type === 'academic-chapter' && field(facts, 'journal') !== undefined) return [problem(drawer, 'journal', 'chapter-in-journal')];
  return [];
}

function statusNote(drawer: Drawer): Problem[] {
  const facts = drawer.facts?.value;
  const status = textField(facts, 'status');
  const hasNote = field(facts, 'statusNote') !== undefined;
  if ((status === 'retracted' || status === 'corrected') && !hasNote) return [problem(drawer, 'status', 'status-without-note', { actual: status })];
  if (hasNote && (status === undefined || status === 'published')) return [problem(drawer, 'statusNote', 'note-without-status')];
  return [];
}

/** The same topic, person or source twice in one list. */
function sameTwice(drawer: Drawer): Problem[] {
  const facts = drawer.facts?.value;
  const lists: [string, (item: unknown) => string | undefined][] = [
    ['topics', (item) => (typeof item === 'string' ? item : undefined)],
    ['credits', (item) => (textField(item, 'person') === undefined ? undefined : `${textField(item, 'person')} ${textField(item, 'role')}`)],
    ['sources', (item) => textField(item, 'source') ?? textField(item, 'url')],
    ['relations', (item) => (textField(item, 'to') === undefined ? undefined : `${textField(item, 'kind')} ${textField(item, 'to')}`)],
  ];
  return lists.flatMap(([name, keyOf]) => {
    const seen = new Set<string>();
    return items(field(facts, name)).flatMap((item, index) => {
      const key = keyOf(item);
      if (key === undefined) return [];
      if (seen.has(key)) return [problem(drawer, formatField([name, index]), 'same-twice', { actual: key })];
      seen.add(key);
      return [];
    });
  });
}

function secondLeader(drawer: Drawer): Problem[] {
  const facts = drawer.facts?.value;
  return drawer.collection === 'people' && field(facts, 'leader') === true && field(facts, 'member') === false ? [problem(drawer, 'leader', 'leader-not-member', { fatal: false })] : [];
}

/** `14–1`; `123–31` is 123 to 131, as some write it. */
function pagesInOrder(drawer: Drawer): Problem[] {
  const [, first = '', last = ''] = /^(\d+)[–-](\d+)$/.exec(textField(drawer.facts?.value, 'pages') ?? '') ?? [];
  // The last page in full, when it is written short.
  const until = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return last !== '' && Number(until) < Number(first) ? [problem(drawer, 'pages', 'pages-backwards', { fatal: false, actual: `${first}–${last}`, suggestion: `${last}–${first}` })] : [];
}

function projectInOrder(content: Content): Problem[] {
  const data = content.singles.get('project.yaml');
  const [start, end] = [textField(data?.value, 'start'), textField(data?.value, 'end')];
  return data && start !== undefined && end !== undefined && end < start ? [{ file: data.file, field: 'end', ruleId: 'end-before-start', actual: end, expected: start, fatal: true }] : [];
}
