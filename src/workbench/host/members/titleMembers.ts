import { flag, text } from "../argument";
import { property } from "../hostType";

/** Gives what every title of a chart can do: its text makes it appear. */
export function titleMembers<Title extends { text: string; visible: boolean }>() {
  return {
    text: property<Title>(
      "1.1",
      (title) => title.text,
      (title, value) => {
        title.text = text(value);
        title.visible = true;
      },
    ),
    visible: property<Title>(
      "1.1",
      (title) => title.visible,
      (title, value) => {
        title.visible = flag(value);
      },
    ),
  };
}
