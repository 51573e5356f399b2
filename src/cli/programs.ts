import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { cliText } from "../locales/cli";
import { terminalLanguage } from "./terminalLanguage";

/** A program that the project needs and npm does not bring: what it may be called, which Debian packages hold it. */
type Program = {
  name: string;
  commands: readonly string[];
  /** Where macOS keeps it, outside of the search path. */
  bundles: readonly string[];
  packages: readonly string[];
};

const programs = {
  browser: {
    name: "Chromium",
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    bundles: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    packages: ["chromium", "fonts-noto-cjk"],
  },
  office: {
    name: "LibreOffice Calc",
    commands: ["soffice", "libreoffice"],
    bundles: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    packages: ["libreoffice-calc", "fonts-noto-cjk"],
  },
  pdf: { name: "poppler", commands: ["pdfinfo"], bundles: [], packages: ["poppler-utils"] },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** Gives the path of a program, or nothing where it is not installed. */
export function pathOf(name: ProgramName): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const { commands, bundles } = programs[name];
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths, ...bundles].find((path) => existsSync(path));
}

/** Installs what is missing where it can (Debian, as root); else says plainly what to install and stops. */
export function requirePrograms(names: readonly ProgramName[]): void {
  const missing = names.filter((name) => pathOf(name) === undefined).map((name): Program => programs[name]);
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((program) => program.packages))].join(" ");
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log(cliText(terminalLanguage, "programs.installing", { packages }));
    spawnSync("apt-get", ["update"], { stdio: "inherit" });
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const install = ["install", "-y", "--no-install-recommends", ...packages.split(" ")];
    const { status } = spawnSync("apt-get", install, { stdio: "inherit", env: environment });
    if (status === 0) return;
  }
  const wanted = missing.map((program) => program.name).join(", ");
  console.error(cliText(terminalLanguage, "programs.missing", { programs: wanted, packages }));
  process.exit(1);
}
