/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { BrokenBoundary } from "../../src/pane/components/BrokenBoundary";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

function Broken(): never {
  throw new Error("cannot be drawn");
}

test.each([
  ["en-US", "Reload", /workbook is not affected/],
  ["zh-CN", "重新加载", /工作簿没有受到影响/],
] as const)("a pane that cannot be drawn says so in %s and can be reloaded", (language, reload, text) => {
  jest.spyOn(console, "error").mockImplementation(() => {});
  render(
    <BrokenBoundary language={language}>
      <Broken />
    </BrokenBoundary>,
  );
  expect(screen.getByRole("button", { name: reload })).toBeTruthy();
  expect(screen.getByText(text)).toBeTruthy();
});
