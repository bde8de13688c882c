import {
  Body1Strong,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { usePane, useShellWords } from '../context';
import { screenIcons } from '../screenIcons';
import type { ScreenId } from '../screenIds';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: '1fr 1fr',
    marginTop: tokens.spacingVerticalS,
  },
  tile: {
    display: 'grid',
    alignContent: 'start',
    gap: '2px',
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  small: {
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: tokens.spacingHorizontalS,
  },
  icon: { fontSize: '24px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  smallIcon: { fontSize: '20px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface TilesProps {
  readonly title: string;
  readonly of: readonly ScreenId[];
  /** With what the screen does, for those used most. */
  readonly isLarge: boolean;
}

/** Screens as tiles 功能磁贴. */
export function Tiles({ title, of, isLarge }: TilesProps) {
  const styles = useStyles();
  const words = useShellWords();
  const { session } = usePane();
  return (
    <section>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <div className={styles.grid}>
        {of.map((id) => (
          <button
            key={id}
            type="button"
            className={mergeClasses(styles.tile, !isLarge && styles.small)}
            onClick={() => {
              session.do.goTo(id);
            }}
          >
            <span className={isLarge ? styles.icon : styles.smallIcon}>{screenIcons[id]}</span>
            <Body1Strong>{words[`screen-${id}`]}</Body1Strong>
            {isLarge && id !== 'home' && <Caption1 className={styles.hint}>{words[`hint-${id}`]}</Caption1>}
          </button>
        ))}
      </div>
    </section>
  );
}
