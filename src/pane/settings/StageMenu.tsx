import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useSettingsText } from "./useSettingsText";

export type StageMenuProps = {
  /** What the stage is called. */
  name: string;
  /** Each is left out where it cannot be done. */
  onDown: (() => void) | undefined;
  onRemove: (() => void) | undefined;
  onUp: (() => void) | undefined;
};

/** What can be done with a stage as a whole. */
export function StageMenu({ name, onDown, onRemove, onUp }: StageMenuProps) {
  const text = useSettingsText();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          aria-label={text("stages.more", { name })}
          icon={<MoreHorizontal20Regular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={onUp === undefined} onClick={onUp}>
            {text("stages.up")}
          </MenuItem>
          <MenuItem disabled={onDown === undefined} onClick={onDown}>
            {text("stages.down")}
          </MenuItem>
          <MenuItem disabled={onRemove === undefined} onClick={onRemove}>
            {text("stages.remove")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
