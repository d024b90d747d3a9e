/** Marks that copying leaves behind, in any file: letters read with the wrong encoding, letters in two pieces, an unfinished merge. */

import type { Problem } from '../../../src/domain/problem.ts';
import type { Content } from '../read-content.ts';

/** The two signs a letter of UTF-8 becomes when it is read as Windows-1252: `Ã¦` for æ, `â€œ` for “. */
const WRONGLY_READ = /(?:Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[«»§°\u00A0])+/g;

/** Windows-1252 beyond Latin-1, by the byte it stands for. */
const BYTES = new Map([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign, index) => [sign, [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F][index]!]));

export function pastedTextIsWhole(content: Content): Problem[] {
  return [...content.files.values()].flatMap(({ path, text }) => (text === undefined ? [] : text.split(/\r\n|\r|\n/).flatMap((row, index): Problem[] => {
    const place = { file: path, field: '', line: index + 1, fatal: true };
    if (/^(?:<{7}|>{7}) /.test(row)) return [{ ...place, ruleId: 'conflict-marker', actual: row.slice(0, 40) }];
    const [wrong] = row.match(WRONGLY_READ) ?? [];
    // A registered title is kept to the letter, and some came through the register so.
    if (wrong !== undefined) return [{ ...place, fatal: !path.endsWith('/facts.yaml'), ruleId: 'wrong-encoding', actual: wrong.slice(0, 20), suggestion: readAgain(wrong) ?? 'æ, ø, å' }];
    const [apart] = row.match(/[AUau]\u030A|[AOUaou]\u0308/) ?? [];
    return apart === undefined ? [] : [{ ...place, ruleId: 'letter-in-pieces', actual: apart.normalize('NFC') }];
  })));
}

/** What the signs were before they were read wrongly. */
function readAgain(signs: string): string | undefined {
  const bytes = Uint8Array.from([...signs], (sign) => BYTES.get(sign) ?? sign.codePointAt(0)!);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? undefined : text;
}
