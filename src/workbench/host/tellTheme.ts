import type { Theme } from "../theme";

type ToldTheme = Omit<Office.OfficeTheme, "fluentThemeData">;

/** The part of Office.js that `Office.context` is made by. */
type OfficeWindow = Window & { OSF?: { DDA: { Context: { prototype: object } } } };

/** As the enumeration `Office.ThemeId` counts them: Black and White. */
const themes: Readonly<Record<Theme, ToldTheme>> = {
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#f0efee",
    controlBackgroundColor: "#2b2a29",
    controlForegroundColor: "#f0efee",
    isDarkTheme: true,
    themeId: 0,
  },
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#f3f2f1",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
    themeId: 3,
  },
};

/**
 * Gives the add-in `Office.context.officeTheme`, which Excel for Windows and Mac have and Excel on the web has not:
 * a loan from the desktop, so that the theme can be switched here. Office.js in the frame must be loaded and its
 * context not yet made, which is so when it asks for its app context.
 */
export function tellTheme(frame: OfficeWindow | null, theme: Theme): void {
  if (!frame?.OSF) throw new Error("Office.js must be loaded before it is told a theme");
  Object.defineProperty(frame.OSF.DDA.Context.prototype, "officeTheme", {
    configurable: true,
    enumerable: true,
    value: themes[theme],
  });
}
