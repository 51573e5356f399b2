import type { Compiler, WebpackPluginInstance } from "webpack";

/** Adds files to the build that are made of data, not of modules. */
export function emitted(
  name: string,
  files: () => Iterable<[file: string, text: string]>,
): WebpackPluginInstance {
  return {
    apply(compiler: Compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          // As they are written they are well-formed; a minimizer would leave out end tags.
          for (const [file, text] of files())
            compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
        });
      });
    },
  };
}
