import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

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

async function soffice(options: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)("soffice", options, { timeout: conversionLimit, killSignal: "SIGKILL" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error("This test needs LibreOffice: install libreoffice-calc.");
    }
    throw error;
  }
}
