import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useId, useState } from 'react';
import { fill } from '../../../words/fill';
import type { TileShown } from '../../engine/queries/summaryTiles';
import { type SummaryWords, useSummaryWords } from './summaryWords';

const useStyles = makeStyles({
  tiles: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  tile: {
    display: 'grid',
    alignContent: 'start',
    gap: '2px',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: { display: 'flex', justifyContent: 'space-between', alignItems: 'start' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  info: { minWidth: '24px', padding: 0, marginTop: '-4px', marginRight: '-4px' },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** The figures asked for first, each with what it is divided by, and how it is worked out on demand. */
export function SummaryTiles({ tiles }: { readonly tiles: readonly TileShown[] }) {
  const styles = useStyles();
  const say = useSummaryWords();
  return (
    <ul className={styles.tiles} aria-label={say.tiles}>
      {tiles.map((tile) => (
        <Tile key={tile.id} tile={tile} />
      ))}
    </ul>
  );
}

function Tile({ tile: { id, value, parts, definition, notes, isBad } }: { readonly tile: TileShown }) {
  const styles = useStyles();
  const say = useSummaryWords();
  const place = useId();
  const [isExplained, setIsExplained] = useState(false);
  const name = say[`tile-${id}`];
  return (
    <li className={styles.tile}>
      <div className={styles.name}>
        <span className={styles.label}>{name}</span>
        <Button
          className={styles.info}
          size="small"
          appearance="transparent"
          icon={<InfoRegular />}
          aria-label={fill(say.define, { name })}
          aria-expanded={isExplained}
          aria-controls={place}
          onClick={() => {
            setIsExplained(!isExplained);
          }}
        />
      </div>
      <span className={mergeClasses(styles.value, isBad && styles.bad)}>{value ?? say.none}</span>
      {parts !== null && (
        <Caption1 className={styles.quiet}>
          {fill(say.parts, { numerator: parts[0], denominator: parts[1] })}
        </Caption1>
      )}
      {notes.map((note, i) => (
        <Caption1 key={i} className={styles.quiet}>
          {fill(say[`note-${note.say}`], note.facts)}
        </Caption1>
      ))}
      <div id={place}>
        {isExplained && <Caption1 block>{definition ?? paneDefinition(id, say)}</Caption1>}
      </div>
    </li>
  );
}

/** Figures that only the pane shows. */
function paneDefinition(id: TileShown['id'], say: SummaryWords): string {
  return id === 'perDebtor' || id === 'open' || id === 'visits' ? say[`define-${id}`] : '';
}
