import { createContext } from "react";
import type { Language } from "../locales/language";

/** The language that the pane speaks. */
export const LanguageContext = createContext<Language>("en-US");
