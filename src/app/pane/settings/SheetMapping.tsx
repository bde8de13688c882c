import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { UnknownSheet } from '../../../jobs/desk/unrecognised';
import { fill } from '../../../words/fill';
import { usePane } from '../context';
import { SheetMeaning } from './SheetMeaning';
import { useSettingWords } from './settingWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A sheet nobody recognised: which register it is, and which of its headings stand for what that register needs. */
export function SheetMapping({ unknown }: { readonly unknown: UnknownSheet }) {
  const { sheet, headings, rows, guesses } = unknown;
  const styles = useStyles();
  const say = useSettingWords();
  const { viewer } = usePane().surroundings;
  return (
    <section className={styles.root} aria-label={sheet}>
      <h3 className={styles.title}>
        <Link as="button" onClick={() => void viewer.goTo(sheet, null)}>
          {sheet}
        </Link>
      </h3>
      <Caption1 className={styles.quiet}>{fill(say['sheet-rows'], { n: rows })}</Caption1>
      {guesses[0] === undefined ? (
        <Text>{say['sheet-no-header']}</Text>
      ) : (
        <>
          <Caption1 className={styles.quiet}>
            {fill(say['sheet-headings'], { headings: headings.map(({ text }) => text).join('、') })}
          </Caption1>
          <SheetMeaning unknown={unknown} likeliest={guesses[0]} />
        </>
      )}
    </section>
  );
}
