/** Raised with every change of how entries are taken apart (words, stems, weights): an index that was saved before is made anew. */
export const analysisVersion = 15;
