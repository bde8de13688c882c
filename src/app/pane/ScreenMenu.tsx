import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { usePane, useShellWords } from './context';
import { screenIcons } from './screenIcons';
import { screenIds } from './screenIds';

/** Every screen, from everywhere 全部功能. */
export default function ScreenMenu() {
  const words = useShellWords();
  const { session } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<NavigationRegular />} aria-label={words.menu} title={words.menu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {screenIds.map((id) => (
            <MenuItem
              key={id}
              icon={screenIcons[id]}
              onClick={() => {
                session.do.goTo(id);
              }}
            >
              {words[`screen-${id}`]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
