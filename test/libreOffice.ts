import { pathOf } from "../src/cli/programs";
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Milliseconds for one conversion; a test that converts needs a limit above this. */
export const conversionLimit = 90_000;

/**
 * Lets LibreOffice open a file, calculate it and save it as another, and gives the path of the new one.
 * `format` is an ending such as `csv`, `pdf` or `xlsx`, or an ending with a filter as `soffice --convert-to` takes it.
 */
export async function convert(file: string, format: string): Promise<string> {
  // LibreOffice refuses to run twice with one profile, so each call has its own.
  const profile = await mkdtemp(join(tmpdir(), "libreoffice-profile-"));
  const directory = await mkdtemp(join(tmpdir(), "libreoffice-out-"));
  try {
    await soffice([
      "--headless",
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--convert-to",
      format,
      "--outdir",
      directory,
      file,
    ]);
    const [made] = await readdir(directory);
    // It ends well even when it could not read the file.
    if (made === undefined) throw new Error(`LibreOffice made no ${format} of ${file}.`);
    return join(directory, made);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function soffice(options: readonly string[]): Promise<void> {
  // In a process group of its own: the program starts others, which have to end with it.
  const child = spawn(pathOf("office") ?? "soffice", options, {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (piece: Buffer) => (complaint += piece.toString()));
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      reject(new Error(`LibreOffice took longer than ${conversionLimit / 1000} s: ${options.join(" ")}`));
    }, conversionLimit);
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(limit);
      const missing = error.code === "ENOENT";
      reject(missing ? new Error("This test needs LibreOffice: install libreoffice-calc.") : error);
    });
    child.on("exit", (code) => {
      clearTimeout(limit);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code}: ${complaint}`));
    });
  });
}
