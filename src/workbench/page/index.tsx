import { createRoot } from "react-dom/client";
import "./handle";
import { connectFrame } from "../host/connectFrame";
import type { Host } from "../host/host";
import { openXlsx } from "../workbook/openXlsx";
import { saveXlsx } from "../workbook/saveXlsx";
import type { PaneOptions } from "./connectPane";
import { WorkbenchPage } from "./WorkbenchPage";

const format = { open: openXlsx, save: saveXlsx };

function connectPane(element: HTMLElement, options: PaneOptions): () => void {
  const metadata = options.language === "en-US" ? "/functions.json" : `/functions.${options.language}.json`;
  return connectFrame(element, { ...options, functions: { metadata, namespace: "SALES" } });
}

function showHost(host: Host): void {
  window.workbench = { host, workbook: host.workbook };
}

async function manifest(): Promise<string> {
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}

const root = document.getElementById("workbench");
if (root) {
  createRoot(root).render(
    <WorkbenchPage connect={connectPane} format={format} manifest={manifest()} onHost={showHost} />,
  );
}
