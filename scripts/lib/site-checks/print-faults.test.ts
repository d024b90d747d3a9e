import { expect, test } from 'vitest';
import { printFaults } from './print-faults.ts';
import type { SiteFault } from './site-fault.ts';

const faults: SiteFault[] = [
  { rule: 'link-missing', file: 'index.html', line: 12, found: '/borte/' },
  { rule: 'title-missing', file: 'om/index.html', found: '' },
  { rule: 'image-alt', file: 'index.html', line: 14, found: '/a.png' },
];

test('faults are printed file by file with their lines, in Norwegian', () => {
  expect(printFaults(faults, 'nb')).toBe(
    [
      '✖ index.html',
      '    12: Lenken «/borte/» fører til en side som ikke finnes.',
      '    14: Bildet «/a.png» mangler alt. Skriv alt="" når det bare er pynt.',
      '✖ om/index.html',
      '    Siden mangler title.',
    ].join('\n'),
  );
});

test('faults are printed in English when asked for', () => {
  expect(printFaults(faults.slice(1, 2), 'en')).toBe('✖ om/index.html\n    The page lacks a title.');
});
