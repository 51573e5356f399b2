import type { ComponentType } from "react";
import type { ScreenProps } from "../Screen";
import { useFetched } from "../useFetched";
import { useText } from "../useText";
import { FetchStatus } from "./FetchStatus";
import { ScreenLayout } from "./ScreenLayout";

export type LaterScreenProps = ScreenProps & { fetch: () => Promise<ComponentType<ScreenProps>> };

/** A screen whose script comes when it is opened. */
export function LaterScreen({ fetch, ...props }: LaterScreenProps) {
  const text = useText();
  const fetched = useFetched(fetch);
  if (fetched.state === "fetched") {
    const { part: Part } = fetched;
    return <Part {...props} />;
  }
  return (
    <ScreenLayout>
      <FetchStatus failed={text("screen.failed")} fetched={fetched} />
    </ScreenLayout>
  );
}
