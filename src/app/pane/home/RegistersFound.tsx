import { Caption1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import type { Opened } from '../../engine/shown';
import { usePane, useSession } from '../context';
import { useHomeWords } from './homeWords';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which sheet was read as which register 识别概况, and what was not recognised. */
export function RegistersFound({ opened }: { readonly opened: Opened }) {
  const styles = useStyles();
  const words = useHomeWords();
  const { session, surroundings } = usePane();
  const language = useSession((state) => state.language);
  return (
    <section>
      <Subtitle2 as="h2">{words['found-title']}</Subtitle2>
      <ul className={styles.list}>
        {opened.registers.map(({ id, title, sheet, rows, unknown }) => (
          <li key={`${id} ${sheet}`} className={styles.line}>
            <span>
              <Link as="button" inline onClick={() => void surroundings.viewer.goTo(sheet, null)}>
                {sheet}
              </Link>
              {title[language] !== sheet && <Caption1 className={styles.quiet}>　{title[language]}</Caption1>}
            </span>
            <Caption1 className={styles.quiet}>{fill(words['found-rows'], { rows })}</Caption1>
            {unknown.length > 0 && (
              <Caption1 className={styles.quiet} title={unknown.join('、')}>
                {fill(words['found-unknown'], { n: unknown.length })}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
      {opened.unrecognised.length > 0 && (
        <p>
          {fill(words['unrecognised-text'], { sheets: opened.unrecognised.join('、') })}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              session.do.goTo('settings', 'mapping');
            }}
          >
            {words['unrecognised-go']}
          </Link>
        </p>
      )}
    </section>
  );
}
