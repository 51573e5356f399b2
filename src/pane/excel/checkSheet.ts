import { check } from "../../care/findings/check";
import type { Language } from "../../locales/language";
import type { CheckedSheet, Watch } from "../care";
import { readContents } from "./readContents";
import { readMade } from "./readMade";
import { readSpoken } from "./readSpoken";
import { partOf, stepsOf } from "./step";

/** Looks through the worksheet in view. */
export async function checkSheet(
  context: Excel.RequestContext,
  language: Language,
  watch: Watch,
): Promise<CheckedSheet> {
  const step = stepsOf(context, watch);
  const worksheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const contents = await readContents(worksheet, partOf(step, 0, 0.3));
  const { identity, made } = await readMade(worksheet, contents, partOf(step, 0.3, 0.35));
  const spoken = await readSpoken(worksheet, partOf(step, 0.35, 0.4));
  const { id, name } = worksheet;
  const findings = await check({ name, contents, made, ...spoken }, language, async (share) => {
    watch.signal.throwIfAborted();
    watch.progress(0.4 + 0.6 * share);
    await new Promise((resolve) => setTimeout(resolve));
    watch.signal.throwIfAborted();
  });
  return { sheet: { id, name }, form: made ? "checked" : identity ? "moved" : "none", findings };
}
