/** Figures of merit for ranked search results against graded labels. */

/** One labelled query. Grade 2 = must be found, 1 = also useful, absent = not relevant. */
export interface LabelledQuery {
  id?: string;
  q: string;
  cls: string;
  /** results in other languages are dropped before counting */
  langs?: string[] | null;
  rel: Record<string, number>;
}

export interface Figures {
  n: number;
  /** grade-2 documents among the first five, of those that could be there */
  recall5: number;
  /** 1 / rank of the first grade-2 document */
  mrr: number;
  ndcg10: number;
  /** share of queries with no result */
  zero: number;
}

const gain = (grades: readonly number[]): number => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** Figures of one query for ids ranked best first. */
export function scoreQuery(ids: readonly string[], query: LabelledQuery, languageOf: ReadonlyMap<string, string>): Figures {
  const { langs, rel } = query;
  const ranked = [...new Set(ids)].filter((id) => !langs || !languageOf.has(id) || langs.includes(languageOf.get(id)!));
  const must = Object.keys(rel).filter((id) => rel[id] === 2);
  const first = ranked.findIndex((id) => rel[id] === 2);
  const ideal = gain(Object.values(rel).sort((a, b) => b - a).slice(0, 10));
  return {
    n: 1,
    recall5: must.length === 0 ? 1 : ranked.slice(0, 5).filter((id) => rel[id] === 2).length / Math.min(5, must.length),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: ideal === 0 ? 1 : gain(ranked.slice(0, 10).map((id) => rel[id] ?? 0)) / ideal,
    zero: ranked.length === 0 ? 1 : 0,
  };
}

/** Means per class, and `ALL` over every query. */
export function figuresByClass(rows: readonly { cls: string; figures: Figures }[]): Record<string, Figures> {
  const mean = (list: readonly Figures[]): Figures => {
    const of = (key: keyof Figures): number => Number((list.reduce((sum, f) => sum + f[key], 0) / list.length).toFixed(3));
    return { n: list.length, recall5: of('recall5'), mrr: of('mrr'), ndcg10: of('ndcg10'), zero: of('zero') };
  };
  const table: Record<string, Figures> = {};
  for (const cls of new Set(rows.map((row) => row.cls))) table[cls] = mean(rows.filter((row) => row.cls === cls).map((row) => row.figures));
  if (rows.length > 0) table['ALL'] = mean(rows.map((row) => row.figures));
  return table;
}
