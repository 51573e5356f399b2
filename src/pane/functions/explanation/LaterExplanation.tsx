import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Message } from "../../components/Message";
import { useFetched } from "../../useFetched";
import { useText } from "../../useText";
import { useScreenText } from "../useScreenText";

/** The explanations come when the first answer is there. */
const fetchExplain = () => import("./explaining");

export type Explaining = Awaited<ReturnType<typeof fetchExplain>>;

export type LaterExplanationProps = { children: (explaining: Explaining) => ReactNode };

/** What needs the explanations, once they are there. */
export function LaterExplanation({ children }: LaterExplanationProps) {
  const text = useText();
  const screenText = useScreenText();
  const fetched = useFetched(fetchExplain);
  switch (fetched.state) {
    case "fetched":
      return children(fetched.part);
    case "fetching":
      return <Text size={200}>{screenText("result.working")}</Text>;
    case "failed":
      return (
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
      );
  }
}
