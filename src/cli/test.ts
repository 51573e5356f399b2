import { spawnSync } from "node:child_process";
import { requirePrograms } from "./programs";

/** `npm test`: types, format, the build that is tested, then every test; extra arguments go to Jest. */
const steps: readonly (readonly string[])[] = [
  ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"],
  ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ["--import", "tsx", "node_modules/webpack/bin/webpack.js", "--env", "workbench", "--env", "office=local"],
  ["node_modules/jest/bin/jest.js", ...process.argv.slice(2)],
];

requirePrograms(["browser", "office", "pdf"]);
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
