import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Message } from "../components/Message";
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
