import { Button, Text } from "@fluentui/react-components";
import type { Fetched } from "../useFetched";
import { useText } from "../useText";
import { Message } from "./Message";

export type FetchStatusProps = {
  /** What did not come. */
  failed: string;
  fetched: Exclude<Fetched<unknown>, { state: "fetched" }>;
};

/** Stands where a part of the pane's script is still to come, or did not. */
export function FetchStatus({ failed, fetched }: FetchStatusProps) {
  const text = useText();
  return (
    <div role="status">
      {fetched.state === "fetching" ? (
        <Text size={200}>{text("screen.fetching")}</Text>
      ) : (
        <Message
          intent="error"
          title={failed}
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
  );
}
