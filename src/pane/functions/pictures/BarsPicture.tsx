import type { Bar } from "../../../explanations/explanation";
import { useScreenText } from "../useScreenText";
import { shortened } from "./shortened";
import { usePictureStyles } from "./usePictureStyles";

const rowHeight = 20;

export type BarsPictureProps = { bars: readonly Bar[]; number: (value: number) => string };

/** Values as bars, one below the other, the one asked about in a colour of its own. */
export function BarsPicture({ bars, number }: BarsPictureProps) {
  const styles = usePictureStyles();
  const text = useScreenText();
  const largest = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  const list = bars.map(({ name, value }) => text("picture.bars.bar", { name, value: number(value) }));
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        role="img"
        aria-label={text("picture.bars", { list: list.join("; ") })}
        height={bars.length * rowHeight}
      >
        {bars.map(({ isAsked, name, value }, row) => (
          <g key={row}>
            <text className={styles.text} x="0" y={row * rowHeight + 14}>
              {shortened(name, 12)}
            </text>
            <rect
              className={isAsked ? styles.asked : styles.strong}
              x="32%"
              y={row * rowHeight + 4}
              width={`${(Math.abs(value) / largest) * 42}%`}
              height={rowHeight - 8}
            />
            <text className={styles.text} x="100%" y={row * rowHeight + 14} textAnchor="end">
              {number(value)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
