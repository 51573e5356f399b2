import { createRoot } from "react-dom/client";
import { languageFor, type Language } from "../locales/language";
import { registerCommands } from "../commands";
import type { Connection } from "./connection";
import { officeReady, type OfficeOutcome } from "./officeReady";
import { Pane } from "./Pane";
import { recall, remember } from "./remembered";
import { today } from "./today";

const root = createRoot(document.getElementById("pane") ?? document.body);
const officeScript = document.querySelector<HTMLScriptElement>("script[data-office]");

function show(connection: Connection, language: Language): void {
  document.documentElement.lang = language;
  root.render(<Pane connection={connection} language={language} today={today} />);
}

/** Before Excel tells its language, the one that it had the last time is the best guess. */
function guessedLanguage(): Language {
  const last = recall("language");
  return languageFor(typeof last === "string" ? last : navigator.language);
}

function excelLanguage(): Language {
  const language = languageFor(Office.context.displayLanguage);
  remember("language", language);
  return language;
}

async function connected(): Promise<Connection> {
  const { excelWorkbook } = await import("./excel/excelWorkbook");
  return { state: "excel", workbook: excelWorkbook };
}

const unreachable: Connection = {
  state: "unreachable",
  source: new URL(officeScript?.src ?? "", window.location.href).host,
};

function showOutcome(outcome: OfficeOutcome): void {
  if (outcome === "unreachable") show(unreachable, guessedLanguage());
  else if (outcome === "outside") show({ state: "outside" }, guessedLanguage());
  else {
    // Excel may run a button's action as soon as Office.js is ready.
    registerCommands();
    connected().then(
      (connection) => show(connection, excelLanguage()),
      () => show(unreachable, excelLanguage()),
    );
  }
}

show({ state: "waiting" }, guessedLanguage());
officeReady(officeScript, showOutcome);
