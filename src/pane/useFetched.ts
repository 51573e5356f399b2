import { useCallback, useEffect, useState } from "react";

/** A part of the pane's script that is fetched when it is needed. */
export type Fetched<Part> =
  { state: "fetching" } | { state: "fetched"; part: Part } | { state: "failed"; retry: () => void };

/** Fetches a part of the script; `fetch` must be the same function each time. */
export function useFetched<Part>(fetch: () => Promise<Part>): Fetched<Part> {
  const [fetched, setFetched] = useState<Fetched<Part>>({ state: "fetching" });
  const start = useCallback(() => {
    setFetched({ state: "fetching" });
    fetch().then(
      (part) => setFetched({ state: "fetched", part }),
      () => setFetched({ state: "failed", retry: start }),
    );
  }, [fetch]);
  useEffect(start, [start]);
  return fetched;
}
