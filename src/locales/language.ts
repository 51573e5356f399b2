/** The languages that Funnelbook speaks, as the tags that Office uses. */
export const languages = ["en-US", "zh-CN"] as const;

export type Language = (typeof languages)[number];

/** Gives the language to show for a tag such as `zh-TW`, `zh-Hans-CN` or `de-DE`: English unless it is Chinese. */
export function languageFor(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
