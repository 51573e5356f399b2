import fc from "fast-check";
import { languages } from "../../src/locales/language";
import { currencies } from "../../src/sheet/currency";
import { identityText, readIdentity } from "../../src/sheet/identity";
import type { Identity } from "../../src/sheet/sheet";

const identities: fc.Arbitrary<Identity> = fc.record({
  template: fc.string(),
  version: fc.nat(),
  language: fc.constantFrom(...languages),
  period: fc.constantFrom("2026-W48", "2026-11", "2026-Q4"),
  person: fc.string({ unit: "binary" }),
});

const inUnits = fc
  .tuple(identities, fc.constantFrom(...currencies))
  .map(([each, currency]) => ({ ...each, currency }));

const identity: Identity = {
  template: "weekly-plan",
  version: 1,
  language: "zh-CN",
  period: "2026-W48",
  person: "张伟",
};

test("readIdentity gives back every identity that identityText spelled", () => {
  fc.assert(
    fc.property(fc.oneof(identities, inUnits), (each) =>
      expect(readIdentity(identityText(each))).toEqual(each),
    ),
  );
});

test("identityText is what sheets in use hold, and is read for ever", () => {
  const stored =
    '{"funnelbook":1,"template":"weekly-plan","version":1,"language":"zh-CN","period":"2026-W48","person":"张伟"}';
  expect(identityText(identity)).toBe(stored);
  expect(readIdentity(stored)).toEqual(identity);
});

test("a sheet that counts money in a chosen unit says which", () => {
  const stored =
    '{"funnelbook":1,"template":"small-deal-funnel","version":1,"language":"en-US","period":"2026-Q4","person":"","currency":"ten-thousand-yuan"}';
  expect(readIdentity(stored)).toEqual({
    ...{ template: "small-deal-funnel", version: 1, language: "en-US", period: "2026-Q4", person: "" },
    currency: "ten-thousand-yuan",
  });
});

test("readIdentity takes no more from the text than an identity has", () => {
  const more = JSON.stringify({ ...JSON.parse(identityText(identity)), owner: "more" });
  expect(readIdentity(more)).toEqual(identity);
});

describe("readIdentity gives null for", () => {
  test("a text that was cut off anywhere", () => {
    fc.assert(
      fc.property(identities, fc.nat(), (each, at) => {
        const text = identityText(each);
        expect(readIdentity(text.slice(0, at % text.length))).toBeNull();
      }),
    );
  });

  test("any value that is no text, and any text that is no identity", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (value) => readIdentity(value) === null),
    );
  });

  test.each([0, 2, "1", true, null, undefined])("the mark %p", (funnelbook) => {
    expect(readIdentity(JSON.stringify({ ...identity, funnelbook }))).toBeNull();
  });

  test.each(Object.keys(identity))("an identity without its %s, or with one of another kind", (key) => {
    const whole = JSON.parse(identityText(identity));
    const { [key]: _gone, ...rest } = whole;
    expect(readIdentity(JSON.stringify(rest))).toBeNull();
    for (const wrong of [null, true, [], {}, key === "version" ? "1" : 1]) {
      expect(readIdentity(JSON.stringify({ ...whole, [key]: wrong }))).toBeNull();
    }
  });

  test.each(["dollar", "", 10_000, null])("the unit of money %p", (currency) => {
    expect(readIdentity(JSON.stringify({ funnelbook: 1, ...identity, currency }))).toBeNull();
  });

  test.each(["fr-FR", "zh", "zh-TW", "EN-US", ""])("the language %p", (language) => {
    expect(readIdentity(JSON.stringify({ funnelbook: 1, ...identity, language }))).toBeNull();
  });
});
