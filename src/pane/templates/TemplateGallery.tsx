import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { templateHeads } from "../../templates/heads";
import type { TemplateHead } from "../../templates/templateHead";
import { useText } from "../useText";
import { found } from "./found";
import { LastUsed } from "./LastUsed";
import { SearchField } from "./SearchField";
import { withFavourite, type Shelf } from "./shelf";
import { TemplateGroup } from "./TemplateGroup";

const tasks: readonly TemplateHead["task"][] = ["week", "visit", "funnel", "quota", "forecast"];

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  purpose: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  none: { marginTop: tokens.spacingVerticalL },
});

export type TemplateGalleryProps = {
  /** The template that the person comes back from. */
  focused: string | null;
  onChoose: (id: string) => void;
  onShelf: (shelf: Shelf) => void;
  shelf: Shelf;
};

/** All templates: favourites first, then by the task that they are for; or those that a search finds. */
export function TemplateGallery({ focused, onChoose, onShelf, shelf }: TemplateGalleryProps) {
  const styles = useStyles();
  const text = useText();
  const [search, setSearch] = useState("");
  const [starred, setStarred] = useState<string | null>(null);
  const searching = search.trim() !== "";
  const shown = searching ? found(search.trim()) : templateHeads;
  const { favourites } = shelf;
  const cards = {
    favourites,
    focused,
    onChoose,
    onFavourite: (id: string, favourite: boolean) => {
      onShelf(withFavourite(shelf, id, favourite));
      setStarred(id);
    },
    starred,
  };

  return (
    <>
      <h2 className={styles.title}>{text("gallery.title")}</h2>
      <Text size={200} className={styles.purpose} block>
        {text("app.purpose")}
      </Text>
      <SearchField onChange={setSearch} search={search} />
      <div role="status">
        {searching && shown.length === 0 && (
          <Text className={styles.none} block>
            {text("gallery.none", { search: search.trim() })}{" "}
            <Button size="small" onClick={() => setSearch("")}>
              {text("gallery.all")}
            </Button>
          </Text>
        )}
      </div>
      {!searching && <LastUsed ids={shelf.lastUsed} onChoose={onChoose} />}
      <TemplateGroup
        {...cards}
        title={text("gallery.favourites")}
        templates={shown.filter(({ id }) => favourites.includes(id))}
      />
      {tasks.map((task) => (
        <TemplateGroup
          key={task}
          {...cards}
          title={text(`task.${task}`)}
          templates={shown.filter((template) => template.task === task && !favourites.includes(template.id))}
        />
      ))}
    </>
  );
}
