import { isFormula } from "./contents";
import { readReplaced, replacedText } from "./replacedText";
import { reversed, type Replacement } from "./replacement";

/** What is about to be replaced in a sheet, and how the sheet was protected before; the way back from half of it. */
export type Unfinished = {
  replacements: readonly Replacement[];
  /** What stayed allowed; null where the sheet was not protected. */
  protection: object | null;
};

/** Formulas that go and formulas that come are kept apart: what stands for a formula is short only before it. */
type Stored = { going: string; coming: string; protection: object | null };

/** Spells what is unfinished as a text short enough to be kept in the workbook. */
export function unfinishedText({ replacements, protection }: Unfinished): string {
  const going = replacements.filter(isGoing);
  const coming = replacements.filter((each) => !isGoing(each));
  const stored: Stored = {
    going: replacedText(going),
    coming: replacedText(coming.map(reversed)),
    protection,
  };
  return JSON.stringify(stored);
}

/** Reads such a text; gives null for any other. */
export function readUnfinished(text: unknown): Unfinished | null {
  if (typeof text !== "string") return null;
  try {
    const { going, coming, protection } = JSON.parse(text) as Stored;
    return { replacements: [...readReplaced(going), ...readReplaced(coming).map(reversed)], protection };
  } catch {
    return null;
  }
}

function isGoing({ before }: Replacement): boolean {
  return isFormula(before[0]![0]!);
}
