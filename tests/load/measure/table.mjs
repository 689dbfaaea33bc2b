/**
 * A table in Markdown; the first column is text, all others are figures.
 * @param {string[]} heads
 * @param {(string | number)[][]} rows
 */
export const table = (heads, rows) =>
  [heads, ["---", ...heads.slice(1).map(() => "---:")], ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n") + "\n";

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/**
 * Of each round its ratio, and of those the median: what slows a whole round down changes nothing. @param {number[]} values @param
 * {number[]} base
 */
export const ratio = (values, base) => median(values.map((value, round) => value / base[round]));

export const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString("en-US");
export const twice = (/** @type {number} */ value) => value.toFixed(2);
export const megabytes = (/** @type {number} */ bytes) => (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
