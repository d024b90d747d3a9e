// The outline of a recording, for drawing. audiowaveform's data format, version 2: https://github.com/bbc/audiowaveform/blob/main/doc/DataFormat.md

/** What is used of the file: pairs of lowest and highest sample of each column, from −128 to 127. */
export interface Waveform {
  readonly data: readonly number[];
}

/**
 * Draws the outline as an SVG path of bars that stand on the bottom line, one unit wide with a gap of 0.4 between them.
 * A bar is the mean of the peaks in its stretch. The tallest has the full height, so that a quiet recording is seen as well.
 * @param columns how many bars; @param height units
 */
export function waveformPath({ data }: Waveform, { columns, height }: { columns: number; height: number }): string {
  const peaks = Array.from({ length: columns }, (_, column) => {
    const [from, to] = [column, column + 1].map((edge) => Math.floor((edge * data.length) / 2 / columns) * 2) as [number, number];
    const values = data.slice(from, to);
    // Speech reaches the same peak in nearly every stretch; the mean shows its pauses.
    return values.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, values.length);
  });
  const loudest = Math.max(1, ...peaks);
  return peaks.map((peak, column) => {
    const tall = Math.max(1, Math.round((peak / loudest) * height));
    return `M${column} ${height}v-${tall}h.6v${tall}z`;
  }).join('');
}
