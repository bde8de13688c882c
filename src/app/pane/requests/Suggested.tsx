import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { useRequestStyles } from './requestStyles';

interface SuggestedProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly among?: readonly string[];
  readonly type?: 'text' | 'tel';
  /** Why it cannot stay as it is. */
  readonly fault?: string | null;
}

/** A text that may be typed or taken from those used before. */
export function Suggested({
  label,
  value,
  onValue,
  among = [],
  type = 'text',
  fault = null,
}: SuggestedProps) {
  const styles = useRequestStyles();
  const id = useId();
  return (
    <Field
      label={label}
      {...(fault === null ? {} : { validationMessage: fault, validationState: 'error' as const })}
    >
      <Input
        className={styles.narrow}
        type={type}
        value={value}
        {...(among.length === 0 ? {} : { list: id })}
        onChange={(_, typed) => {
          onValue(typed.value);
        }}
        contentAfter={
          among.length === 0 ? null : (
            <datalist id={id}>
              {among.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )
        }
      />
    </Field>
  );
}
