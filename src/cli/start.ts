import { spawn } from "node:child_process";
import { cliText } from "../locales/cli";
import { pathOf, requirePrograms } from "./programs";
import { terminalLanguage } from "./terminalLanguage";

/** `npm start`: builds the add-in as it ships, serves it with the workbench, and opens a browser on it. */
const port = process.env["PORT"] ?? "3000";
const url = `https://localhost:${port}/workbench.html`;

const webpack = ["--import", "tsx", "node_modules/webpack/bin/webpack.js", "serve"];
const options = ["--env", "workbench", "--env", "office=local", "--env", `url=https://localhost:${port}`];

if (process.platform === "linux") requirePrograms(["browser"]);
const server = spawn(process.execPath, [...webpack, ...options], { stdio: ["inherit", "pipe", "inherit"] });
server.stdout.on("data", (text: Buffer) => {
  process.stdout.write(text);
  if (text.includes("compiled")) show();
});
server.on("exit", (status) => process.exit(status ?? 0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));

let shown = false;

function show(): void {
  if (shown) return;
  shown = true;
  console.log(cliText(terminalLanguage, "workbench.at", { url }));
  const opener = openerOf(process.platform);
  if (opener === undefined) return console.log(cliText(terminalLanguage, "workbench.noScreen"));
  console.log(cliText(terminalLanguage, "workbench.certificate"));
  const [command, ...given] = opener;
  spawn(command!, given, { stdio: "ignore", detached: true }).on("error", () => undefined);
}

function openerOf(platform: NodeJS.Platform): string[] | undefined {
  if (platform === "win32") return ["cmd", "/c", "start", "", url];
  if (platform === "darwin") return ["open", url];
  if (!process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return undefined;
  const browser = pathOf("browser");
  return browser === undefined
    ? undefined
    : [browser, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), url];
}
