import { type Member, method } from "./hostType";

/**
 * Answers the registration of events, which the workbench accepts. Which of them it also fires is said in the
 * README of this folder.
 */
export function eventRegistrations<T>(...events: string[]): Record<string, Member<T>> {
  const accept = method<T>("1.1", () => null);
  return Object.fromEntries(
    events.flatMap((event) => [
      [`_Register${event}Event`, accept],
      [`_Unregister${event}Event`, accept],
    ]),
  );
}
