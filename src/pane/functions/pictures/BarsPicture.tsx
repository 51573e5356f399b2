import { Fragment } from "react";
import type { Bar } from "../../../explanations/explanation";
import { useScreenText } from "../useScreenText";
import { usePictureStyles } from "./usePictureStyles";

const rowHeight = 20;

export type BarsPictureProps = { bars: readonly Bar[]; number: (value: number) => string };

/** Values as bars, one below the other, the one asked about in a colour of its own. */
export function BarsPicture({ bars, number }: BarsPictureProps) {
  const styles = usePictureStyles();
  const text = useScreenText();
  const largest = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  const list = bars
    .map(({ name, value }) => text("picture.bars.bar", { name, value: number(value) }))
    .join(text("picture.separator"));
  return (
    <figure className={styles.figure}>
      <div className={styles.rows} role="img" aria-label={text("picture.bars", { list })}>
        {bars.map(({ isAsked, name, value }, row) => (
          <Fragment key={row}>
            <span className={styles.name}>{name}</span>
            <svg className={styles.drawing} height={rowHeight}>
              <rect
                className={isAsked ? styles.asked : styles.strong}
                y="4"
                width={`${(Math.abs(value) / largest) * 100}%`}
                height={rowHeight - 8}
              />
            </svg>
            <span className={styles.value}>{number(value)}</span>
          </Fragment>
        ))}
      </div>
    </figure>
  );
}
