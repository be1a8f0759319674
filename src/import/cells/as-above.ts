const above = /^[（(]?(?:同上|同前|〃|″|〞)[）)]?[。；]?$/u;

/** 同上: the cell says what the one above it says. */
export const saysAsAbove = (words: string): boolean => words.length < 6 && above.test(words);
