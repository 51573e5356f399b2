import { styles } from "../../../src/sheet/styles";
import { shade } from "../../../src/workbench/grid/shade";

/** The lightness of a colour as WCAG 2 counts it; from OKLab by the inverse of its published matrices. */
function luminance(color: string): number {
  const [l = 0, a = 0, b = 0] = color.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  const [r, g, bl] = [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel)));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (bl ?? 0);
}

test("the light theme shows colours as they are", () => expect(shade("#1F3A5F", "light")).toBe("#1F3A5F"));

test("white turns to the dark paper and black to white", () => {
  expect(shade("#FFFFFF", "dark")).toBe("oklab(0.24 0 0)");
  expect(shade("#000000", "dark")).toBe("oklab(1 0 0)");
});

test.each(Object.entries(styles).filter(([name]) => name !== "hidden"))(
  "the style %s can be read in the dark theme",
  (_, look: { color?: string; fill?: string }) => {
    const [one, other] = [look.color ?? "#000000", look.fill ?? "#FFFFFF"].map((color) =>
      luminance(shade(color, "dark")),
    );
    const [low, high] = [Math.min(one!, other!), Math.max(one!, other!)];
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(4.5);
  },
);
