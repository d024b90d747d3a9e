/** More rows than this are too heavy for a page; the lists by year, type and topic are shorter. */
export const MAX_ROWS = 400;
