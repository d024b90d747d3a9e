// What the accessibility tests measured the last time: when, with what, on how many pages, and what they found.

export interface MeasuredFailing {
  /** The engine's own name of the rule. */
  rule: string;
  words: string;
  pages: number;
}

export interface MeasuredAccessibility {
  /** The day of the run, `2026-11-23`. */
  date: string;
  engines: { name: string; version: string }[];
  pages: number;
  /** Widths in CSS pixels. */
  widths: number[];
  /** Pages × widths × themes that an engine looked at. */
  views: number;
  /** The lowest contrast of text, computed from the tokens. */
  lowestContrast: number;
  failings: MeasuredFailing[];
}
