import type { Picture } from "../../../explanations/explanation";
import { useScreenText } from "../useScreenText";
import { usePictureStyles } from "./usePictureStyles";

const height = 40;

export type RangePictureProps = {
  number: (value: number) => string;
  range: Picture & { kind: "range" };
};

/** The range in which an outcome will lie, with its middle, and the target marked. */
export function RangePicture({ number, range }: RangePictureProps) {
  const styles = usePictureStyles();
  const text = useScreenText();
  const { high, low, middle, target } = range;
  const [least, most] = [Math.min(low, target), Math.max(high, target)];
  const at = (value: number) => (most === least ? 50 : 3 + ((value - least) / (most - least)) * 94);
  const written = { low: number(low), middle: number(middle), high: number(high), target: number(target) };
  const line = (value: number) => ({ x1: `${at(value)}%`, x2: `${at(value)}%` });
  return (
    <figure className={styles.figure}>
      <svg className={styles.drawing} role="img" aria-label={text("picture.range", written)} height={height}>
        <rect
          className={styles.light}
          x={`${at(low)}%`}
          y="10"
          width={`${at(high) - at(low)}%`}
          height="20"
        />
        {[low, high].map((end, index) => (
          <line key={index} className={styles.mark} {...line(end)} y1="8" y2="32" />
        ))}
        <rect
          className={styles.strong}
          x={`${at(middle)}%`}
          y="10"
          width="4"
          height="20"
          transform="translate(-2 0)"
        />
        <line className={styles.target} {...line(target)} y1="0" y2={height} />
      </svg>
      <figcaption>
        <ul className={styles.key}>
          {(["low", "middle", "high"] as const).map((name) => (
            <li key={name}>{text(`picture.range.${name}`, { value: written[name] })}</li>
          ))}
          <li>
            <svg className={styles.sample} aria-hidden="true">
              <line className={styles.target} x1="6" x2="6" y1="0" y2="12" />
            </svg>
            {text("picture.range.target", { value: written.target })}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
