import { functionsScreenText, type FunctionsTextKey } from "../../src/locales/functionsScreen";
import type { Language } from "../../src/locales/language";
import { paneText, type PaneTextKey } from "../../src/locales/pane";
import { settingsScreenText, type SettingsTextKey } from "../../src/locales/settingsScreen";
import { workbookScreenText, type WorkbookTextKey } from "../../src/locales/workbookScreen";
import { heads } from "../../src/templates/heads";
import type { OpenWorkbench } from "./workbenchInBrowser";

/** A workbench that stands at a screen of the pane, with the texts that are written there. */
type Scene = (open: OpenWorkbench, language: Language) => Promise<void>;

const day = "2026-05-26";

function press({ pane }: OpenWorkbench, name: string): Promise<void> {
  return pane.getByRole("button", { name, exact: true }).click();
}

function pressText(open: OpenWorkbench, language: Language, key: PaneTextKey): Promise<void> {
  return press(open, paneText(language, key));
}

/** Goes to a screen and waits for its heading. */
async function goTo(
  open: OpenWorkbench,
  language: Language,
  screen: PaneTextKey,
  heading: string,
): Promise<void> {
  await pressText(open, language, screen);
  await open.pane.getByRole("heading", { name: heading, exact: true }).waitFor();
}

/** Asks a question with arguments in the order of its fields. */
async function ask(
  open: OpenWorkbench,
  language: Language,
  question: FunctionsTextKey,
  given: readonly string[],
): Promise<void> {
  const text = (key: FunctionsTextKey) => functionsScreenText(language, key);
  await goTo(open, language, "screen.functions", text("title"));
  await open.pane.getByRole("button", { name: text(question) }).click();
  for (const [place, value] of given.entries()) await open.pane.getByRole("textbox").nth(place).fill(value);
  await open.pane.getByText(text("why")).waitFor();
}

/** Every state of the pane that is worth a look, by the name of its picture. */
export const paneScenes: Readonly<Record<string, Scene>> = {
  sheets: async (open, language) => {
    await open.pane.getByRole("heading", { name: paneText(language, "gallery.title") }).waitFor();
  },
  "sheets-options": async (open, language) => {
    await open.chooseTemplate("funnel.title");
    await open.pane.getByText(paneText(language, "protect.label")).waitFor();
  },
  "sheets-made": async (open) => {
    await open.insertExample(heads.smallDealFunnel, day);
  },
  functions: async (open, language) => {
    await goTo(open, language, "screen.functions", functionsScreenText(language, "title"));
  },
  // Sales models, section 3.
  "functions-deals": (open, language) =>
    ask(open, language, "question.newDeals", ["372", "119.1", "338, 98, 90", "20%, 35%, 70%", "2"]),
  // Sales models, section 7.
  "functions-forecast": (open, language) =>
    ask(open, language, "question.forecast", ["186", "30.92", "75.8", "156.6", "8"]),
  "functions-odds": (open, language) =>
    ask(open, language, "question.odds", ["100", "60, 50, 40", "70%, 50%, 20%"]),
  "functions-cell": async (open, language) => {
    await open.type("B2", "=SALES.SPLIT_TARGET(10,{47,16,15.8,12,6.1,3.1})");
    await open.settled();
    await open.choose("C2");
    const text = (key: FunctionsTextKey) => functionsScreenText(language, key);
    await goTo(open, language, "screen.functions", text("title"));
    await open.pane.getByRole("button", { name: text("cell.explain") }).click();
    await open.pane.getByText(text("why")).waitFor();
  },
  workbook: async (open, language) => {
    const text = (key: WorkbookTextKey) => workbookScreenText(language, key);
    await open.insertExample(heads.largeDealFunnel, day);
    await goTo(open, language, "screen.workbook", text("sheets.title"));
    await press(open, text("check.start"));
    await open.pane.getByRole("button", { name: text("check.again") }).waitFor();
  },
  "workbook-turned": async (open, language) => {
    const text = (key: WorkbookTextKey) => workbookScreenText(language, key);
    await open.insertExample(heads.smallDealFunnel, day);
    await goTo(open, language, "screen.workbook", text("sheets.title"));
    await press(open, text("formulas.turn"));
    await open.pane.getByRole("button", { name: text("turned.takeBack"), exact: true }).waitFor();
  },
  settings: async (open, language) => {
    const text = (key: SettingsTextKey) => settingsScreenText(language, key);
    await goTo(open, language, "screen.settings", text("title"));
    await open.pane.getByText(text("general.title")).waitFor();
  },
  failure: async (open, language) => {
    await open.connected();
    await open.chooseTemplate("plan.title");
    await open.pane.getByRole("button", { name: paneText(language, "insert.one") }).waitFor();
    await open.page.evaluate(() => window.workbench!.host.failures.failAtSync(2, "RequestAborted", 40));
    await pressText(open, language, "insert.one");
    await open.pane.getByText(paneText(language, "failed.insert")).waitFor();
  },
};
