/** Where settings are kept, as the text that `settingsText` makes of them. Failures are thrown as `WorkbookFailure`. */
export interface SettingsKeeper {
  /** Who else has what is kept here. */
  readonly place: "workbook" | "device";
  /** Gives what is kept, whatever that may be; null where nothing is. */
  read(): Promise<unknown>;
  /** Keeps a text; null takes away what was kept. */
  write(text: string | null): Promise<void>;
}
