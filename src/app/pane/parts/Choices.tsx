import { Label, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
});

interface ChoicesProps<K extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: K; readonly name: string }[];
  readonly chosen: K | null;
  readonly onChoose: (key: K) => void;
}

/** One of a few, each a button: chosen with one click. */
export function Choices<K extends string>({ label, choices, chosen, onChoose }: ChoicesProps<K>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <Label id={id}>{label}</Label>
      <div role="group" aria-labelledby={id} className={styles.buttons}>
        {choices.map(({ key, name }) => (
          <ToggleButton
            key={key}
            className={styles.button}
            appearance={key === chosen ? 'primary' : 'outline'}
            checked={key === chosen}
            onClick={() => {
              onChoose(key);
            }}
          >
            {name}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
