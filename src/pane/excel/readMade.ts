import { valueAt, type Contents } from "../../care/contents";
import { madeAgain } from "../../care/madeAgain";
import { identityName, readIdentity } from "../../sheet/identity";
import type { Identity, Sheet } from "../../sheet/sheet";
import { readNames } from "./readNames";
import type { Step } from "./step";

/** Reads who a worksheet is, and gives its empty form where its cells are still the form's. */
export async function readMade(
  worksheet: Excel.Worksheet,
  contents: Contents,
  step: Step,
): Promise<{ identity: Identity | null; made: Sheet | null }> {
  const names = await readNames(worksheet, step);
  const place = names.get(identityName);
  const identity = place ? readIdentity(valueAt(contents, place.row, place.column)) : null;
  return { identity, made: identity && madeAgain(identity, names) };
}
