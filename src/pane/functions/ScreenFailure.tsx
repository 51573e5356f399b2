import { FailureMessage, type FailureMessageProps } from "../components/FailureMessage";
import { useScreenText } from "./useScreenText";

const ofItsOwn = ["too-large", "not-supported", "sheet-missing"] as const;

/** A failure in the words of this screen, where those for making sheets would not be right. */
export function ScreenFailure(props: FailureMessageProps) {
  const text = useScreenText();
  const reason = ofItsOwn.find((one) => one === props.failure.reason);
  return <FailureMessage {...props} {...(reason && { reason: text(`reason.${reason}`) })} />;
}
