import { cliText, type CliTextKey } from "../locales/cli";
import { titleText } from "../locales/titles";
import { templateHeads } from "../templates";
import { terminalLanguage } from "./terminalLanguage";

const options: readonly [string, CliTextKey][] = [
  ["--language TAG", "option.language"],
  ["--people A,B", "option.people"],
  ["--start DAY", "option.start"],
  ["--summary", "option.summary"],
  ["--saturday", "option.saturday"],
  ["--rows N", "option.rows"],
  ["--currency UNIT", "option.currency"],
  ["--fiscal-year-start M", "option.fiscal"],
  ["--sample", "option.sample"],
  ["--formulas KIND", "option.formulas"],
  ["--open", "option.open"],
  ["--out DIR", "option.out"],
  ["--help, -h", "option.help"],
];

/** Says how `npm run make` is used and which templates there are. */
export function usage(): string {
  const known = templateHeads.map(
    ({ id, title, purpose }) =>
      `  ${id.padEnd(20)} ${titleText(terminalLanguage, title)}: ${titleText(terminalLanguage, purpose)}`,
  );
  const ways = options.map(
    ([option, key]) =>
      `  ${option.padEnd(22)} ${cliText(terminalLanguage, key, { value: terminalLanguage })}`,
  );
  return [
    cliText(terminalLanguage, "usage"),
    "",
    cliText(terminalLanguage, "templates"),
    ...known,
    "",
    cliText(terminalLanguage, "options"),
    ...ways,
  ].join("\n");
}
