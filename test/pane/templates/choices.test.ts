/** @jest-environment jsdom */
import { recallChoices, rememberChoices, type Choices } from "../../../src/pane/templates/choices";

const first: Choices = {
  template: null,
  language: null,
  people: [],
  sample: false,
  formulas: "live",
  protect: true,
  saturday: false,
  currency: null,
  rows: {},
  summary: false,
};

const other: Choices = {
  template: "weekly-plan",
  language: "zh-CN",
  people: ["张伟", "李娜"],
  sample: true,
  formulas: "plain",
  protect: false,
  saturday: true,
  currency: "thousand-yuan",
  rows: { "small-deal-funnel": 10_000, "joint-visit": 40 },
  summary: true,
};

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

test("gives the defaults at the first time", () => {
  expect(recallChoices()).toEqual(first);
});

test("gives back what was remembered", () => {
  rememberChoices(other);
  expect(recallChoices()).toEqual(other);
});

test.each(["not json", "null", "7", '"text"', "[]"])("takes %s in the storage as nothing", (stored) => {
  window.localStorage.setItem("funnelbook.choices", stored);
  expect(recallChoices()).toEqual(first);
});

test("keeps what it knows of a storage from another version", () => {
  window.localStorage.setItem(
    "funnelbook.choices",
    JSON.stringify({
      template: 7,
      language: "fr-FR",
      people: ["张伟", 3],
      sample: "yes",
      formulas: "both",
      saturday: 1,
      currency: "dollar",
      rows: { "small-deal-funnel": 10_001, "joint-visit": "40", "weekly-plan": 12, gone: 20 },
      summary: "yes",
      more: 1,
    }),
  );
  expect(recallChoices()).toEqual({ ...first, people: ["张伟"] });
});

test("does without a storage that is refused", () => {
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(() => rememberChoices(other)).not.toThrow();
  expect(recallChoices()).toEqual(first);
});
