/** What was made of what is kept: the text to keep instead, null for nothing, undefined to leave it as it is. */
export type MadeOfKept = { text: string | null | undefined };

/** Where settings are kept, as the text that `settingsText` makes of them. Failures are thrown as `WorkbookFailure`. */
export interface SettingsKeeper {
  /** Who else has what is kept here. */
  readonly place: "workbook" | "device";
  /** Gives what is kept, whatever that may be; null where nothing is. */
  read(): Promise<unknown>;
  /** Keeps what is made of what is kept now, which somebody else may have changed; gives what was made. */
  change<Made extends MadeOfKept>(make: (kept: unknown) => Made): Promise<Made>;
}
