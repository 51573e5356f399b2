import { customFunctions } from "../functions/customFunctions";
import { element, type Element, type Piece } from "./html";

/** Writes a text as paragraphs, one for each of its lines; a function that it names becomes a link to its page. */
export function prose(text: string): readonly Element[] {
  return text.split("\n").map((line) => element("p", {}, linked(line)));
}

function linked(line: string): readonly Piece[] {
  return line.split(/(SALES\.[A-Z_]+)/).map((part) => {
    const named = customFunctions.find(({ id }) => part === `SALES.${id}`);
    return named ? element("a", { href: `${named.id}.html` }, part) : part;
  });
}
