/** The languages beside English into which the whole interface is translated: a corpus that lists one has its pages in it too. */
export const TRANSLATED: readonly string[] = [];
