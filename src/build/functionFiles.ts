import type { Compiler, WebpackPluginInstance } from "webpack";
import { functionsMetadata } from "../functions/metadata";
import type { Language } from "../locales/language";
import { helpPage } from "./helpPage";

const metadataFiles: Readonly<Record<Language, string>> = {
  "en-US": "functions.json",
  "zh-CN": "functions.zh-CN.json",
};

/** Adds to the build what Excel and people read about the functions: metadata in each language, and help. */
export function functionFiles(base: string): WebpackPluginInstance {
  const helpUrl = `${base}/help.html`;
  return {
    apply(compiler: Compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap("functionFiles", (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "functionFiles", stage }, () => {
          for (const [language, file] of Object.entries(metadataFiles)) {
            const metadata = functionsMetadata(language as Language, { helpUrl });
            compilation.emitAsset(file, new sources.RawSource(JSON.stringify(metadata, null, 1)));
          }
          compilation.emitAsset("help.html", new sources.RawSource(helpPage()));
        });
      });
    },
  };
}
