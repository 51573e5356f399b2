import { findings } from "../../src/locales/findings/en-US";
import { templates } from "../../src/templates";

/** What the check finds out by itself: what inputs do not accept, and errors. */
const ofTheCheck = /^(input|sales|error)\./;

test("every finding that is put into words is marked by a form, and the other way round", () => {
  const forms = templates.flatMap(({ summary, ...form }) => (summary ? [form, summary] : [form]));
  const marked = forms.flatMap(({ conditionals }) =>
    conditionals.flatMap((rule) => (rule.kind === "formula" && rule.finding ? [rule.finding] : [])),
  );
  const worded = Object.keys(findings).filter((key) => !ofTheCheck.test(key));
  expect([...new Set(marked)].sort()).toEqual(worded.sort());
});
