import { createContext } from "react";
import type { ScreenName } from "./screens";

/** Shows another screen of the pane. */
export const ShowScreenContext = createContext<(screen: ScreenName) => void>(() => undefined);
