import { sheetOfPrefix } from "../../../formula/sheetPrefix";
import { tokens, type Token } from "../../../formula/tokens";
import { quotedSheetName } from "../../../sheet/address";

/**
 * Gives a part of a formula that was written on one sheet as it is spelled on another, so that it means the same
 * cells. What is no formula stays as it is.
 */
export function respelled(text: string, from: string, to: string): string {
  if (isSame(from, to)) return text;
  const formula = text.startsWith("=") ? text : `=${text}`;
  const pieces = tokensOf(formula);
  let result = "";
  let end = formula.length - text.length;
  pieces.forEach((token, index) => {
    result += formula.slice(end, token.start) + spelling(token, pieces[index - 1]);
    end = token.start + token.text.length;
  });
  return result + formula.slice(end);

  function spelling(token: Token, before: Token | undefined): string {
    if (token.kind === "sheet" && isSame(sheetOfPrefix(token.text), to)) return "";
    const isOnItsOwn = token.kind === "area" && before?.kind !== "sheet";
    return isOnItsOwn ? `${quotedSheetName(from)}!${token.text}` : token.text;
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function tokensOf(formula: string): Token[] {
  try {
    return tokens(formula);
  } catch {
    return [];
  }
}
