import type { Box } from "./grid";

/** Gathers rectangles by colour, so that a drawing is a few paths; what begins below its lower edge is left out. */
export class Shapes {
  private readonly paths = new Map<string, string[]>();

  constructor(private readonly height: number) {}

  fill(color: string, box: Box): void {
    this.add(`fill="${color}"`, box);
  }

  /** A thin line around a box. */
  frame(color: string, box: Box): void {
    this.add(`fill="none" stroke="${color}"`, box);
  }

  private add(look: string, { x, y, width, height }: Box): void {
    if (width <= 0 || height <= 0 || y >= this.height) return;
    const path = this.paths.get(look) ?? [];
    this.paths.set(look, path);
    const [left, wide] = [Math.round(x), Math.round(width)];
    path.push(`M${left} ${Math.round(y)}h${wide}v${Math.round(height)}h-${wide}z`);
  }

  get svg(): string {
    return Array.from(this.paths, ([look, path]) => `<path ${look} d="${path.join("")}"/>`).join("");
  }
}
