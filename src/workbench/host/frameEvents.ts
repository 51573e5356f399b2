import { frameAnswer, type FrameMessage } from "./frameMessage";
import type { Host } from "./host";

/** The events that Office.js can ask a frame's host for; of changed settings only co-authors would tell. */
const known = ["appCommandInvoked", "documentSelectionChanged", "richApiMessage", "settingsChanged"] as const;

type EventName = (typeof known)[number];

/** The events that one frame asked for, and the way of the host's news to it. */
export class FrameEvents {
  readonly #asked = new Map<EventName, FrameMessage>();

  constructor(
    private readonly host: Host,
    private readonly post: (text: string) => void,
  ) {
    host.customFunctions.connect((invocations) =>
      this.#tellMessages(invocations.map(({ id, text }) => [1, 1000, "", text, id, false])),
    );
    host.events.connect({
      selectionChanged: () => this.#tell("documentSelectionChanged", {}),
      send: (messages) =>
        this.#tellMessages(
          messages.map(({ category, type, target, text }) => [category, type, target, text, "", false]),
        ),
    });
  }

  /** Takes a wish to hear of an event, or no longer; says whether the host knows such an event. */
  take(message: FrameMessage): boolean {
    const name = known.find((each) => each === message._actionName);
    if (!name) return false;
    if (message._actionType === 2) this.#asked.delete(name);
    else this.#asked.set(name, message);
    if (name === "appCommandInvoked") {
      this.host.commands.connect(({ id, action, source }) =>
        this.#tell(name, [id, action, JSON.stringify({ source: { id: source } })]),
      );
    }
    return true;
  }

  close(): void {
    this.host.commands.disconnect();
    this.host.customFunctions.disconnect();
    this.host.events.disconnect();
  }

  #tellMessages(entries: readonly (readonly unknown[])[]): void {
    this.#tell("richApiMessage", { ArrayData: entries });
  }

  #tell(name: EventName, data: unknown): void {
    const message = this.#asked.get(name);
    if (message) this.post(frameAnswer(message, location.origin, data, "event"));
  }
}
