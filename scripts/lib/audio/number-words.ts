/** Numbers in Norwegian words, written so that a speech synthesiser says them as people do («og» as «å»). */

const SMALL = [
  'null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv', 'tretten', 'fjorten',
  'femten', 'seksten', 'sytten', 'atten', 'nitten',
];
const TENS = ['', '', 'tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti'];
const ORDINALS = [
  '', 'første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende', 'ellevte',
  'tolvte', 'trettende', 'fjortende', 'femtende', 'sekstende', 'syttende', 'attende', 'nittende', 'tjuende',
];

/** A whole number from 0 to 999 999 in words. @throws RangeError outside that range */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) throw new RangeError(`no words for ${value}`);
  if (value < 20) return SMALL[value]!;
  if (value < 100) return `${TENS[Math.floor(value / 10)]!}${value % 10 === 0 ? '' : SMALL[value % 10]!}`;
  if (value < 1000) {
    const hundreds = Math.floor(value / 100);
    return joined(`${hundreds === 1 ? 'ett' : SMALL[hundreds]!} hundre`, value % 100);
  }
  const thousands = Math.floor(value / 1000);
  const head = `${thousands === 1 ? 'ett' : numberWords(thousands)} tusen`;
  return value % 1000 >= 100 ? `${head} ${numberWords(value % 1000)}` : joined(head, value % 1000);
}

function joined(head: string, rest: number): string {
  return rest === 0 ? head : `${head} å ${numberWords(rest)}`;
}

/** A year as people say it: «tjue sytten», «totusen å tre», «nitten nittiåtte». */
export function yearWords(year: number): string {
  const isSplit = (year >= 1100 && year < 2000) || (year >= 2010 && year < 2100);
  if (!isSplit) return numberWords(year);
  const rest = year % 100;
  return rest === 0 ? numberWords(year) : `${numberWords(Math.floor(year / 100))} ${numberWords(rest)}`;
}

/** A day of the month as an ordinal, 1 to 31: «trettiførste». @throws RangeError outside that range */
export function ordinalWords(day: number): string {
  if (!Number.isInteger(day) || day < 1 || day > 31) throw new RangeError(`no ordinal for ${day}`);
  if (day <= 20) return ORDINALS[day]!;
  if (day === 30) return 'trettiende';
  return `${TENS[Math.floor(day / 10)]!}${ORDINALS[day % 10]!}`;
}
