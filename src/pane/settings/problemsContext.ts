import { createContext, useContext, useEffect, useId } from "react";

/** Tells the screen of an entry, by an id of its own, whether it is wrong. */
export const ProblemsContext = createContext<(entry: string, wrong: boolean) => void>(() => {});

/** Keeps the screen informed whether an entry is wrong, as long as it is there. */
export function useProblem(wrong: boolean): void {
  const entry = useId();
  const tell = useContext(ProblemsContext);
  useEffect(() => {
    tell(entry, wrong);
    return () => tell(entry, false);
  }, [entry, tell, wrong]);
}
