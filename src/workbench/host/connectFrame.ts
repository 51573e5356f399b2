import type { Language } from "../../locales/language";
import type { Theme } from "../theme";
import { appContext } from "./appContext";
import { frameAnswer, type FrameMessage, frameMessage } from "./frameMessage";
import { functionsMetadata } from "./functionsMetadata";
import type { Host } from "./host";
import { processRequest } from "./processRequest";
import { tellTheme } from "./tellTheme";

export type FrameOptions = {
  host: Host;
  /** Excel's display language. */
  language: Language;
  /** The add-in's page, on the same origin as this one. */
  page: string;
  theme: Theme;
  title: string;
  /** Where the custom functions are described, and the namespace that their names stand in. */
  functions: { metadata: string; namespace: string };
};

/** The dispatch id of a batch of the client library; the others belong to the older API. */
const processQuery = 93;
/** What Office.js asks first: from the answer it makes `Office.context`. */
const appContextRequest = "ContextActivationManager_getAppContextAsync";
const conversation = "workbench";
const addIn = "funnelbook";
/** Shared runtime and custom functions. */
const hostFlags = 3;

/** Puts the add-in's page into a frame and answers it as Excel on the web does; gives the function that takes it away. */
export function connectFrame(element: HTMLElement, options: FrameOptions): () => void {
  const { host, language, page, theme, title, functions } = options;
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.style.colorScheme = theme;
  frame.name = JSON.stringify({
    baseFrameName: addIn,
    hostInfo: ["Excel", "Web", "16.00", language, conversation, "", "", hostFlags].join("$"),
    xdmInfo: [conversation, addIn, location.origin].join("|"),
    serializerVersion: "1",
  });

  function post(message: FrameMessage, data: unknown, kind: "answer" | "event"): void {
    frame.contentWindow?.postMessage(frameAnswer(message, location.origin, data, kind), location.origin);
  }

  function receive({ source, data }: MessageEvent): void {
    if (source !== frame.contentWindow) return;
    const message = frameMessage(data);
    if (!message) return;
    if (message._actionType === 1 && message._actionName === "richApiMessage") {
      host.customFunctions.connect((invocations) =>
        post(
          message,
          { ArrayData: invocations.map(({ id, text }) => [1, 1000, "", text, id, false]) },
          "event",
        ),
      );
    }
    if (message._actionName === appContextRequest) tellTheme(frame.contentWindow, theme);
    post(message, answerTo(message, options), "answer");
  }

  addEventListener("message", receive);
  void describe(functions, host);
  frame.src = page;
  element.append(frame);
  return () => {
    removeEventListener("message", receive);
    host.customFunctions.disconnect();
    frame.remove();
  };
}

function answerTo(
  { _actionName, _actionType, _data }: FrameMessage,
  { host, language }: FrameOptions,
): unknown {
  if (_actionName === appContextRequest) return appContext(addIn, language, host.version);
  if (_actionName !== "executeMethod" || _actionType !== 0) return { Error: 0, Version: 1 };
  const { DdaMethod, ArrayData } = methodCall(_data);
  const body = ArrayData?.[4];
  if (DdaMethod?.DispatchId !== processQuery || typeof body !== "string") {
    host.log.addUnknown(`Method ${DdaMethod?.DispatchId} of the older API is not modelled by the workbench`);
    return { Error: 5001, Version: 1 };
  }
  const answer = processRequest(host, body);
  return { Error: 0, Version: 1, Data: [answer.status, [], answer.body] };
}

function methodCall(data: unknown): { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] } {
  return typeof data === "object" && data !== null ? data : {};
}

async function describe({ metadata, namespace }: FrameOptions["functions"], host: Host): Promise<void> {
  try {
    const response = await fetch(metadata);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    host.customFunctions.register(namespace, functionsMetadata(await response.json()));
  } catch (reason) {
    host.log.addUnknown(`The custom functions at ${metadata} cannot be read: ${String(reason)}`);
  }
}
