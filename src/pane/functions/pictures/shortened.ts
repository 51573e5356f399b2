/** Gives a text that fits into a drawing; a Chinese character is as wide as two others. */
export function shortened(text: string, most: number): string {
  let width = 0;
  for (const [index, character] of [...text].entries()) {
    width += /[\u2e80-\uffef]/.test(character) ? 2 : 1;
    if (width > most) return `${[...text].slice(0, index).join("")}…`;
  }
  return text;
}
