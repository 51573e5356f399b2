import { existsSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { emitted } from "./src/build/emitted";
import { functionFiles } from "./src/build/functionFiles";
import { localCertificate } from "./src/build/localCertificate";
import { previewFiles } from "./src/previews/previewFiles";

/** Where Office.js comes from: Microsoft's CDN, the one of 21Vianet in China, or a copy beside the pages. */
const officeSources = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office-js/office.js",
};

const manifestUrl = "https://localhost:3000";

/**
 * `--env url=https://…` says where the add-in will be hosted, `--env office=cdn|21vianet|local` where Office.js
 * comes from, `--env workbench` adds the page that shows the add-in without Excel.
 */
export default async function config({ url = manifestUrl, office = "cdn", workbench, WEBPACK_SERVE } = {}) {
  const officeJs = officeSources[office];
  if (officeJs === undefined) throw new Error(`--env office=${office}: choose cdn, 21vianet or local`);
  if (!/^https:\/\/[^/\s]+(\/\S*)?$/.test(url))
    throw new Error(`--env url=${url}: an add-in is hosted by https`);
  const base = url.replace(/\/$/, "");

  return {
    mode: "production",
    devtool: false,
    entry: {
      taskpane: "./src/pane/index.tsx",
      functions: "./src/functions/index.ts",
      ...(workbench && { workbench: "./src/workbench/page/index.tsx" }),
    },
    output: {
      path: resolve("dist"),
      clean: true,
      // Excel and the manifest know functions.js by this name; everything else may be cached for ever.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      publicPath: "",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: swcOptions },
        { test: /\.css$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/pane/taskpane.html",
        chunks: ["taskpane"],
        officeJs,
      }),
      ...(workbench ? [workbenchPage()] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "manifest.xml", transform: (text) => String(text).replaceAll(manifestUrl, base) },
          ...(office === "local" ? officeCopy() : []),
        ],
      }),
      emitted("functionFiles", () => functionFiles(base)),
      emitted("previewFiles", previewFiles),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
    ...(WEBPACK_SERVE && { devServer: await server() }),
  };
}

const swcOptions = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2020",
    transform: { react: { runtime: "automatic" } },
  },
};

function workbenchPage() {
  return new HtmlPlugin({
    filename: "workbench.html",
    template: "./src/workbench/page/workbench.html",
    chunks: ["workbench"],
  });
}

/** What Office.js loads from beside itself in Excel on the web, which is what the workbench plays. */
function officeCopy() {
  const context = "node_modules/@microsoft/office-js/dist";
  if (!existsSync(context)) throw new Error("The local copy of Office.js needs npm install");
  const parts = [
    "office.js",
    "excel-web-16.00.js",
    "o15apptofilemappingtable.js",
    "custom-functions-runtime.js",
    "telemetry/oteljs_agave.js",
    "en-us/*.js",
    "zh-cn/*.js",
  ];
  return parts.map((part) => ({
    context,
    from: part,
    to: "office-js/[path][name][ext]",
    info: { minimized: true },
  }));
}

async function server() {
  return {
    server: { type: "https", options: await localCertificate() },
    // Of this machine only: what is typed into the workbench is nobody else's.
    host: "localhost",
    port: Number(process.env.PORT ?? 3000),
    hot: false,
    liveReload: false,
    client: false,
    static: false,
  };
}
