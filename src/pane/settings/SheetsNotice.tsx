import { useFetched } from "../useFetched";
import { useSettings } from "../useSettings";

const fetchMessage = () => import("./SheetsMessage").then(({ SheetsMessage }) => SheetsMessage);

export type SheetsNoticeProps = {
  /** Whether people see the sheets that it is about. */
  shown: boolean;
};

/** Stands above the sheets, and says where they do not follow the workbook's settings; else it takes no place. */
export function SheetsNotice({ shown }: SheetsNoticeProps) {
  const { broken, keeping, known, store, unreadable } = useSettings();
  const unread = !known && keeping.state === "failed";
  return (
    <div role="status" hidden={!shown}>
      {store.keeper?.place === "workbook" && (unread || unreadable !== undefined || broken.length > 0) && (
        <FetchedMessage />
      )}
    </div>
  );
}

/** Its script is fetched only where there is something to say; sheets can be made without it. */
function FetchedMessage() {
  const fetched = useFetched(fetchMessage);
  if (fetched.state !== "fetched") return null;
  const { part: Message } = fetched;
  return <Message />;
}
