/** What Office.js in the frame asks of the page around it. */
export type FrameMessage = {
  _messageType: 0;
  /** 0 is a call, 1 asks to hear of an event, 2 no longer. */
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
};

/** Reads a message of the frame; null where it is something else. */
export function frameMessage(text: unknown): FrameMessage | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  const message: unknown = JSON.parse(text);
  return isFrameMessage(message) ? message : null;
}

/** Makes the text of an answer, or of an event that somebody asked to hear of. */
export function frameAnswer(
  asked: FrameMessage,
  origin: string,
  data: unknown,
  kind: "answer" | "event",
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: asked._actionName,
    _conversationId: asked._conversationId,
    _correlationId: asked._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind === "answer" ? 0 : 1,
    _serializerVersion: 1,
  });
}

function isFrameMessage(message: unknown): message is FrameMessage {
  return (
    typeof message === "object" && message !== null && "_messageType" in message && message._messageType === 0
  );
}
