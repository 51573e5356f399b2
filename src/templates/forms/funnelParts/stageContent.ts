import type { ContentSpec } from "../../template";
import type { StageName } from "./stageSet";

/** Gives what a cell holds that names a stage. */
export function stageContent(name: StageName): ContentSpec {
  return typeof name === "string" ? { text: name } : name;
}
