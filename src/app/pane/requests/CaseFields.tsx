import { Button, Text } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { Fragment } from 'react';
import type { CaseDetail } from '../../engine/queries/requestCase';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';

interface CaseFieldsProps {
  readonly detail: CaseDetail;
  readonly isPhoneShown: boolean;
  readonly onPhone: () => void;
}

/** What the register holds of a request; the phone stays masked until someone asks for it. */
export function CaseFields({ detail: { shown, phone, fields }, isPhoneShown, onPhone }: CaseFieldsProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  return (
    <div className={styles.stack}>
      <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{shown.content}</Text>
      <dl className={styles.facts}>
        <dt className={styles.quiet}>{say.ticket}</dt>
        <dd className={styles.fact}>{shown.ticket}</dd>
        <dt className={styles.quiet}>{say.person}</dt>
        <dd className={styles.fact}>
          {shown.person} {phone}{' '}
          {phone !== '' && (
            <Button
              size="small"
              appearance="subtle"
              icon={isPhoneShown ? <EyeOffRegular /> : <EyeRegular />}
              onClick={onPhone}
            >
              {isPhoneShown ? say['hide-phone'] : say['show-phone']}
            </Button>
          )}
        </dd>
        {fields.map(({ label, value }) => (
          <Fragment key={label}>
            <dt className={styles.quiet}>{label}</dt>
            <dd className={styles.fact}>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
