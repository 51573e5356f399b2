import { Fragment } from "react";
import type { Picture } from "../../../explanations/explanation";
import { useScreenText } from "../useScreenText";
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
  const list = stages
    .map(({ amount, expected, name }) =>
      text("picture.funnel.stage", { name, amount: number(amount), expected: number(expected) }),
    )
    .join(text("picture.separator"));
  return (
    <figure className={styles.figure}>
      <div className={styles.rows} role="img" aria-label={text("picture.funnel", { list })}>
        {stages.map(({ amount, expected, name }, row) => (
          <Fragment key={row}>
            <span className={styles.name}>{name}</span>
            <svg className={styles.drawing} height={rowHeight}>
              {(["light", "strong"] as const).map((look) => {
                const extent = ((look === "light" ? amount : expected) / largest) * 100;
                return (
                  <rect
                    key={look}
                    className={styles[look]}
                    x={`${50 - extent / 2}%`}
                    y={look === "light" ? 2 : 7}
                    width={`${extent}%`}
                    height={rowHeight - (look === "light" ? 4 : 14)}
                  />
                );
              })}
            </svg>
            <span className={styles.value}>
              {number(amount)} → {number(expected)}
            </span>
          </Fragment>
        ))}
      </div>
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
