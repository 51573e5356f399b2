/** What came of waiting for Office.js. */
export type OfficeOutcome = "excel" | "outside" | "unreachable";

/**
 * Waits for Office.js and reports what came of it. A failure to load is reported at once and silence after
 * the limit; should Office.js get ready after all, that is reported then.
 *
 * @param script - the element that loads Office.js
 * @param limit - how long silence is borne, in milliseconds
 */
export function officeReady(
  script: HTMLScriptElement | null,
  report: (outcome: OfficeOutcome) => void,
  limit = 10_000,
): void {
  const silence = setTimeout(() => report("unreachable"), limit);

  function settle(outcome: OfficeOutcome): void {
    clearTimeout(silence);
    report(outcome);
  }

  function ask(): void {
    Office.onReady().then(
      ({ host }) => settle(host === Office.HostType.Excel ? "excel" : "outside"),
      () => settle("unreachable"),
    );
  }

  if (typeof Office !== "undefined") ask();
  else if (script === null) settle("unreachable");
  else {
    script.addEventListener("load", ask, { once: true });
    script.addEventListener("error", () => settle("unreachable"), { once: true });
  }
}
