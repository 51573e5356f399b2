import type { Language } from "../../locales/language";
import type { Theme } from "../theme";
import { appContext } from "./appContext";
import { frameCall } from "./frameCall";
import { FrameEvents } from "./frameEvents";
import { frameAnswer, type FrameMessage, frameMessage } from "./frameMessage";
import { functionsMetadata } from "./functionsMetadata";
import type { Host } from "./host";
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

  const post = (text: string) => frame.contentWindow?.postMessage(text, location.origin);
  const events = new FrameEvents(host, post);

  function receive({ source, data }: MessageEvent): void {
    if (source !== frame.contentWindow) return;
    const message = frameMessage(data);
    if (!message) return;
    if (message._actionName === appContextRequest) tellTheme(frame.contentWindow, theme);
    const answer = answerTo(message, events, options);
    if (answer !== null) post(frameAnswer(message, location.origin, answer, "answer"));
  }

  addEventListener("message", receive);
  void describe(functions, host);
  frame.src = page;
  element.append(frame);
  return () => {
    removeEventListener("message", receive);
    events.close();
    frame.remove();
  };
}

/** Gives the answer to a message of the frame; null where none ever comes. */
function answerTo(message: FrameMessage, events: FrameEvents, { host, language }: FrameOptions): unknown {
  const done = { Error: 0, Version: 1 };
  if (message._actionName === appContextRequest) return appContext(addIn, language, host);
  if (message._actionType !== 0) {
    if (events.take(message)) return done;
    host.log.addUnknown(`The event ${message._actionName} is not modelled by the workbench`);
    return { Error: 5001, Version: 1 };
  }
  return message._actionName === "executeMethod" ? frameCall(message, host) : done;
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
