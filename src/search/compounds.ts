/** Splits Norwegian compounds into their parts: «arbeidsinkludering» → «arbeid», «inkludering». */

/** What the decompounder asks a dictionary; the word list itself never leaves the build. */
export interface Dictionary {
  /** true for a word in its dictionary form */
  isRoot(word: string): boolean;
  /** true for a dictionary form or an inflected form */
  isForm(word: string): boolean;
  /** the dictionary forms a word can come from; empty when it is unknown */
  rootsOf(word: string): readonly string[];
}

/** The dictionary with words of our own as dictionary forms, from four letters: «podkast» is in none. */
export function withRoots(dictionary: Dictionary, words: Iterable<string>): Dictionary {
  const own = new Set([...words].filter((word) => /^[a-zæøå]{4,}$/.test(word)));
  return { ...dictionary, isRoot: (word) => own.has(word) || dictionary.isRoot(word) };
}

/** What exceptions.txt says about a word: its parts, one part for «never split», nothing for no rule. */
export type SplitRule = (word: string) => readonly string[] | undefined;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Endings and short words that look like a last part but seldom are one. */
const notLast = words(
  'het heten heter else elsen elser ning ningen ninger ing ingen inger skap skapet dom dommen ere ene ens ets ers ert eren eres rens res net ten tet ter tre ser sen set den der dets des ler let lett len men mer met ver var vare vert lig lige som full løs løse bar bare bart ende endes ande ast est este ist ister isk iske iv ive ivt al ale ell elle eller else sjon sjoner ator ør ører øre øren ans anse are aren ar ane arane arar an ane er era ert ning nings and ant ante anten age asje isme ismen itet iteten ett ette rene rer reren rede redet redes ring ringer ringen reg linger ling lingen dring sten eneste eder setting settingen skapelig skapelige aker akeren idig mere satt terte tere erte ere etter orer eren tele aking akinga akarar akarane akaren akar agen tikk tikken tikkens tisk tiske kling klingen kanter kantar kantane kanten karar karane karen kare kar heit heiten heiter heiters ting tinga tingen king kinga ment ides ages ansen eleg elege tende ylte att rivne revne nært nede riene orene orar kole tenkt elig ige igen øke økt øking sleder',
);
/** Prefixes and particles that are no first part of a noun. */
const notFirst = words(
  'for fore ut av over inter mellom under etter til opp inn ned om på mot med ved fra gjen hen hin sam mis van ukjent ikke noen ingen hver hvor der her den det som men man alle andre eller enn denne disse også være blir ble hadde skal kunne ville måtte bare siden pro anti kontra trans multi mang flyt kart vei skil gjel bein inne ute oppe nede nord-i kon kom dis des rek syssel tjene heimet veil poli prakti oppf utvi systema ford utdan midler settle ordi herm kvar delta krite ment samar kont lans fordr kvard priori sysselset forut gjennom saman sammen fram pre sub re inn-til',
);
/** First parts of two or three letters, or forms otherwise refused, that are safe. */
const shortFirst = words(
  'by fag lyd språk jobb liv nav år uke dag tid mål lov syk barn små ny data nett mat hus sak elev lån lag leie lek råd rom bil båt fisk laks land stat vakt kjøp norsk helse folk sosial skole sjuk mor far grunn norm kvinne mann team nær selv del fler stor tolk buss by bo yrke lønn lærling',
);

const FORM_AS_FIRST = /(?:ing|else|het|heit|sjon)$/;
const NO_BINDING_S = /(?:ig|sk|lig|leg|som|bar|løs|laus|full|(?<!els)[aeiouyæøå])$/;
const MIN_SCORE = 2.5;

/** Is the left half of a cut a usable first part? Returns its score contribution, or nothing. */
function firstPart(left: string, dictionary: Dictionary, ruled: SplitRule): { word: string; bonus: number } | undefined {
  const candidates: { word: string; bonus: number }[] = [{ word: left, bonus: 0 }];
  if (left.endsWith('s') && left.length > 4 && !NO_BINDING_S.test(left.slice(0, -1))) candidates.push({ word: left.slice(0, -1), bonus: 1.6 });
  // «sykehjem», «tolketjeneste»: short words that often begin a compound do so with an e.
  if (left.endsWith('e') && left.length > 3 && shortFirst.has(left.slice(0, -1))) candidates.push({ word: left.slice(0, -1), bonus: 0 });
  else if (left.endsWith('e') && left.length > 4) candidates.push({ word: left.slice(0, -1), bonus: -0.6 });
  let best: { word: string; bonus: number } | undefined;
  for (const { word, bonus } of candidates) {
    if (notFirst.has(word) || notFirst.has(left)) continue;
    const listed = shortFirst.has(word);
    const known =
      listed ||
      (word.length >= 4 && dictionary.isRoot(word)) ||
      (word.length >= 5 && FORM_AS_FIRST.test(word) && dictionary.isForm(word));
    let total = bonus + (word.length < 4 && !listed ? -1.5 : 0);
    if (!known) {
      if (word.length <= 7 || bestCut(word, dictionary, ruled) === undefined) continue;
      total += 0.2;
    }
    if (!best || total > best.bonus) best = { word, bonus: total };
  }
  return best;
}

const isLastPart = (right: string, dictionary: Dictionary): boolean => right.length >= 3 && !notLast.has(right) && dictionary.isForm(right);

function bestCut(word: string, dictionary: Dictionary, ruled: SplitRule): readonly string[] | undefined {
  const rule = ruled(word);
  if (rule) return rule.length > 1 ? rule : undefined;
  if (!/^[a-zæøåéèêôòü]{6,60}$/.test(word)) return undefined;
  const roots = dictionary.rootsOf(word);
  let best: string[] | undefined;
  let bestScore = MIN_SCORE;
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const right = word.slice(cut);
    if (!isLastPart(right, dictionary)) continue;
    // «mentorene» comes from «mentor», where «orene» is no part: the cut must hold in the dictionary form too.
    if (roots.length > 0 && !roots.some((root) => isLastPart(root.slice(cut), dictionary))) continue;
    const left = firstPart(word.slice(0, cut), dictionary, ruled);
    if (!left) continue;
    let score = Math.min(left.word.length, right.length, 5) + left.bonus;
    if (right.length >= 5 && dictionary.isRoot(right)) score += 0.4;
    if (right.length === 3) score -= 2;
    if (left.word.length + right.length < 6) score -= 3;
    if (score >= bestScore) {
      bestScore = score;
      best = [left.word, right];
    }
  }
  return best;
}

/**
 * The parts of a compound on all levels, without the word itself: «introduksjonsprogramrådgiver»
 * gives «introduksjonsprogram», «rådgiver», «introduksjon», «program». Empty when the word is not
 * a compound. `ruled` (from exceptions.txt) wins over every rule: one part = never split.
 */
export function compoundParts(word: string, dictionary: Dictionary, ruled: SplitRule = () => undefined): string[] {
  const parts: string[] = [];
  const open = [word];
  for (let next = open.shift(); next !== undefined && parts.length < 12; next = open.shift()) {
    const cut = bestCut(next, dictionary, ruled);
    if (!cut) continue;
    parts.push(...cut);
    open.push(...cut);
  }
  return [...new Set(parts)];
}
