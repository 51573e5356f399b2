import { Button, Text } from "@fluentui/react-components";
import type { ComponentType } from "react";
import type { ScreenProps } from "../Screen";
import { useFetched } from "../useFetched";
import { useText } from "../useText";
import { Message } from "./Message";
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
      <div role="status">
        {fetched.state === "fetching" ? (
          <Text size={200}>{text("screen.fetching")}</Text>
        ) : (
          <Message
            intent="error"
            title={text("screen.failed")}
            actions={
              <Button size="small" onClick={fetched.retry}>
                {text("failed.retry")}
              </Button>
            }
          >
            {text("screen.failed.text")}
          </Message>
        )}
      </div>
    </ScreenLayout>
  );
}
