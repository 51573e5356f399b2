import type { Picture } from "../../../explanations/explanation";
import { useScreenText } from "../useScreenText";
import { shortened } from "./shortened";
import { usePictureStyles } from "./usePictureStyles";

const rowHeight = 26;

export type FunnelPictureProps = {
  number: (value: number) => string;
  stages: (Picture & { kind: "funnel" })["stages"];
};

/** A funnel, stage below stage: what is in it, and inside of that what is expected of it. */
export function FunnelPicture({ number, stages }: FunnelPictureProps) {
  const styles = usePictureStyles();
  const text = useScreenText();
  const largest = Math.max(...stages.map(({ amount }) => amount), Number.MIN_VALUE);
  const list = stages.map(({ amount, expected, name }) =>
    text("picture.funnel.stage", { name, amount: number(amount), expected: number(expected) }),
  );
  const width = (value: number) => (value / largest) * 50;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        role="img"
        aria-label={text("picture.funnel", { list: list.join("; ") })}
        height={stages.length * rowHeight}
      >
        {stages.map(({ amount, expected, name }, row) => (
          <g key={row}>
            <text className={styles.text} x="0" y={row * rowHeight + 17}>
              {shortened(name, 8)}
            </text>
            {(["light", "strong"] as const).map((look) => {
              const extent = width(look === "light" ? amount : expected);
              return (
                <rect
                  key={look}
                  className={styles[look]}
                  x={`${42 - extent / 2}%`}
                  y={row * rowHeight + (look === "light" ? 2 : 7)}
                  width={`${extent}%`}
                  height={rowHeight - (look === "light" ? 4 : 14)}
                />
              );
            })}
            <text className={styles.text} x="100%" y={row * rowHeight + 17} textAnchor="end">
              {number(amount)} → {number(expected)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className={styles.key}>
          {(["light", "strong"] as const).map((look) => (
            <li key={look}>
              <svg className={styles.sample} aria-hidden="true">
                <rect className={styles[look]} x="1" y="1" width="10" height="10" />
              </svg>
              {text(look === "light" ? "picture.funnel.amount" : "picture.funnel.expected")}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
