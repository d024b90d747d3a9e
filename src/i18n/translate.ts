// Interface words: `t('key', { n: 3 })`. Words come from `ui/<locale>.yaml`; a missing value throws.
import type { UiKey, UiWords } from '../schema/ui-strings.ts';

export type Values = Record<string, string | number>;

/** Fills the words of a key. @throws when a placeholder has no value or a value no placeholder */
export type Translate = (key: UiKey, values?: Values) => string;

/** The translator for one language's words. */
export function translator(words: UiWords): Translate {
  return (key, values = {}) => {
    const used = new Set<string>();
    const filled = words[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The words «${key}» need a value for {${name}}`);
      used.add(name);
      return String(value);
    });
    const unused = Object.keys(values).find((name) => !used.has(name));
    if (unused) throw new Error(`The words «${key}» have no place for {${unused}}`);
    return filled;
  };
}
