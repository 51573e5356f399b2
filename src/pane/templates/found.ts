import { languages } from "../../locales/language";
import { paneText } from "../../locales/pane";
import { titleText } from "../../locales/titles";
import { templateHeads } from "../../templates/heads";
import type { TemplateHead } from "../../templates/templateHead";

/** Gives the templates that hold every word of a search in their name, purpose or task, in either language. */
export function found(search: string): readonly TemplateHead[] {
  const words = plain(search).split(/[\s,，、]+/);
  return templateHeads.filter((head) => {
    const texts = languages.flatMap((language) => [
      titleText(language, head.title),
      titleText(language, head.purpose),
      paneText(language, `task.${head.task}`),
    ]);
    const text = plain(texts.join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** Capitals and the width of characters do not matter to a search. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
