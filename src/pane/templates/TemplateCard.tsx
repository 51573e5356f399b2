import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Star20Filled, Star20Regular } from "@fluentui/react-icons";
import { useContext, useEffect, useId, useRef } from "react";
import { titleText } from "../../locales/titles";
import type { TemplateHead } from "../../templates/templateHead";
import { LanguageContext } from "../languageContext";
import { useText } from "../useText";

const useStyles = makeStyles({
  place: { position: "relative" },
  card: {
    boxSizing: "border-box",
    width: "100%",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderTopColor: tokens.colorCompoundBrandStroke,
      borderRightColor: tokens.colorCompoundBrandStroke,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      borderLeftColor: tokens.colorCompoundBrandStroke,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  preview: {
    width: "96px",
    height: "72px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "#FFFFFF",
  },
  // The star lies over the corner of the card.
  title: { paddingRight: "28px" },
  purpose: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  star: {
    position: "absolute",
    top: "4px",
    right: "4px",
    padding: "4px",
    lineHeight: 0,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  starred: { color: tokens.colorBrandForeground1 },
});

export type TemplateCardProps = {
  favourite: boolean;
  focused: boolean;
  onChoose: (id: string) => void;
  onFavourite: (id: string, favourite: boolean) => void;
  /** Whether its star was just pressed: the card stands in another place now, and the keyboard follows it. */
  starFocused: boolean;
  template: TemplateHead;
};

/** One template: how its sheet looks, its name and what it is for. */
export function TemplateCard({
  favourite,
  focused,
  onChoose,
  onFavourite,
  starFocused,
  template,
}: TemplateCardProps) {
  const styles = useStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const id = useId();
  const star = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (starFocused) star.current?.focus({ preventScroll: true });
  }, [starFocused]);
  const title = titleText(language, template.title);
  return (
    <div className={styles.place}>
      <button
        type="button"
        className={styles.card}
        autoFocus={focused}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}purpose`}
        onClick={() => onChoose(template.id)}
      >
        <img alt="" className={styles.preview} loading="lazy" src={`previews/${template.id}.svg`} />
        <span>
          <Text id={`${id}title`} weight="semibold" className={styles.title} block>
            {title}
          </Text>
          <Text id={`${id}purpose`} size={200} className={styles.purpose} block>
            {titleText(language, template.purpose)}
          </Text>
        </span>
      </button>
      <button
        ref={star}
        type="button"
        aria-label={text("gallery.favourite", { title })}
        aria-pressed={favourite}
        className={mergeClasses(styles.star, favourite && styles.starred)}
        onClick={() => onFavourite(template.id, !favourite)}
        title={text(favourite ? "gallery.favourite.remove" : "gallery.favourite.add")}
      >
        {favourite ? <Star20Filled /> : <Star20Regular />}
      </button>
    </div>
  );
}
