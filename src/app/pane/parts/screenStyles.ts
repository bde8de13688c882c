import { makeStyles, tokens } from '@fluentui/react-components';

/** What every screen looks like: one column with air around it. */
export const useScreenStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // The gaps of the grid part headings from what they head.
    '& h2, & h3': { margin: 0 },
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
