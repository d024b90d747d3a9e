declare module 'subset-font' {
  /** Keeps the letters of `text` alone, and of a variable font the given part of its axes. https://github.com/papandreou/subset-font */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Buffer>;
}
