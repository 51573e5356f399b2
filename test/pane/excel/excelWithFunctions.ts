import { answer } from "../../../src/functions/answer";
import { customFunctions } from "../../../src/functions/customFunctions";
import { functionsMetadata } from "../../../src/functions/metadata";
import type { ApiVersion } from "../../../src/workbench/host/hostType";
import { functionsMetadata as registered } from "../../../src/workbench/host/functionsMetadata";
import { hostInProcess, type HostInProcess } from "../../workbench/host/hostInProcess";

/** Puts a new Excel, which has just been told of the SALES functions, in the place where the pane finds it. */
export function excelWithFunctions(version: ApiVersion = "1.17"): HostInProcess {
  const excel = hostInProcess({ version });
  const { CustomFunctions, Excel, OfficeExtension } = excel;
  Object.assign(globalThis, { CustomFunctions, Excel, OfficeExtension });
  for (const one of customFunctions) {
    CustomFunctions.associate(one.id, (...given: unknown[]) => answer(one, given));
  }
  excel.host.customFunctions.register("SALES", registered(functionsMetadata("en-US", { helpUrl: () => "" })));
  return excel;
}
