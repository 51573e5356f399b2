/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { customFunctions } from "../../../src/functions/customFunctions";
import { ArgumentField } from "../../../src/pane/functions/ArgumentField";
import { LanguageContext } from "../../../src/pane/languageContext";
import type { Language } from "../../../src/locales/language";

const { parameters } = customFunctions.find(({ id }) => id === "FORECAST_ODDS")!;
const [target, amounts] = parameters;

function Fields() {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  return [target!, amounts!].map((parameter) => (
    <ArgumentField
      key={parameter.name}
      fault={undefined}
      id="FORECAST_ODDS"
      isRequired
      onChange={(now) => setTexts((before) => ({ ...before, [parameter.name]: now }))}
      onTake={null}
      parameter={parameter}
      text={texts[parameter.name] ?? ""}
    />
  ));
}

function open(language: Language) {
  render(
    <LanguageContext.Provider value={language}>
      <Fields />
    </LanguageContext.Provider>,
  );
  const [one, list] = screen.getAllByRole<HTMLInputElement>("textbox");
  return { user: userEvent.setup(), one: one!, list: list! };
}

afterEach(cleanup);

const words = {
  "en-US": {
    readAs: "Read as 1,234",
    list: "No, as 2 numbers: 1; 234",
    listed: "Read as 2 numbers: 1; 234",
    read: "Read as 2 numbers: 1,234; 5,678",
    rates: "Read as 3 numbers: 20%; 35%; 70%",
    cells: "Read as 2 × 2 numbers: 1,200; 300; 5; 0",
    many: "Read as 8 numbers: 1; 2; 3; 4; 5; 6; …",
  },
  "zh-CN": {
    readAs: "已识别为 1,234",
    list: "不对，是 2 个数：1、234",
    listed: "已识别为 2 个数：1、234",
    read: "已识别为 2 个数：1,234、5,678",
    rates: "已识别为 3 个数：20%、35%、70%",
    cells: "已识别为 2 行 2 列数：1,200、300、5、0",
    many: "已识别为 8 个数：1、2、3、4、5、6、…",
  },
} as const;

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  const said = words[language];

  test("a comma is read as Excel reads it, and what is understood is said", async () => {
    const { user, one, list } = open(language);
    await user.type(one, "1,234");
    expect(screen.queryByText(said.readAs)).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
    await user.type(list, "1,234");
    expect(screen.getByText(said.readAs)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: said.list }));
    expect(list.value).toBe("{1,234}");
    expect(screen.getByText(said.listed)).toBeTruthy();
    expect(document.activeElement).toBe(list);
    for (const [typed, understood] of [
      ["1,234、5,678", said.read],
      ["20% 35% 70%", said.rates],
      ["1,2,3,4,5,6,7,8", said.many],
    ] as const) {
      fireEvent.change(list, { target: { value: typed } });
      expect(screen.getByText(understood)).toBeTruthy();
    }
    // A Chinese comma separates no thousands, but one number is what this field takes.
    fireEvent.change(one, { target: { value: "1，234" } });
    expect(screen.getByText(said.readAs)).toBeTruthy();
  });

  test("cells that are pasted keep their thousands, one line is pasted as it is", async () => {
    const { user, list } = open(language);
    await user.click(list);
    await user.paste("1,200\r\n300\r\n");
    expect(list.value).toBe("{1200;300}");
    await user.clear(list);
    await user.type(list, "338, ");
    await user.paste("98, 90");
    expect(list.value).toBe("338, 98, 90");
    await user.clear(list);
    await user.paste("1,200\t300\r\n5\t-\r\n");
    expect(list.value).toBe("{1200,300;5,0}");
    expect(screen.getByText(said.cells)).toBeTruthy();
  });
});
