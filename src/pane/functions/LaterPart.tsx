import type { ReactNode } from "react";
import { FetchStatus } from "../components/FetchStatus";
import { ScreenLayout } from "../components/ScreenLayout";
import { useFetched } from "../useFetched";
import { useText } from "../useText";

export type LaterPartProps<Part> = { children: (part: Part) => ReactNode; fetch: () => Promise<Part> };

/** A part of this screen whose script comes when it is needed. */
export function LaterPart<Part>({ children, fetch }: LaterPartProps<Part>) {
  const text = useText();
  const fetched = useFetched(fetch);
  if (fetched.state === "fetched") return children(fetched.part);
  return (
    <ScreenLayout>
      <FetchStatus failed={text("screen.failed")} fetched={fetched} />
    </ScreenLayout>
  );
}
