import type { Language } from "../../locales/language";
import type { Host } from "./host";

/** Gives what Office.js asks for first: who the host is and which requirement sets it has. */
export function appContext(addIn: string, language: Language, { version, workbook }: Host) {
  return {
    _id: addIn,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "",
    _clientMode: workbook.readOnly ? 0 : 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: addIn,
    _appInstanceId: addIn,
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify({
      ExcelApi: version,
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.4",
      SharedRuntime: "1.1",
    }),
  };
}
