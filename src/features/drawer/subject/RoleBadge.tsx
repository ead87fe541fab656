import { roleOf } from '../../../domain/counting/subjectCounts';
import type { PartnerRole } from '../../../domain/model/types';
import { activity as activityText } from '../../../i18n/messages/drawer/activity';
import { useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { Badge, type BadgeForm } from '../../../ui/controls/Badge';
import type { ActivityBadgesProps } from '../../activities/ActivityCard';

const roleForms: Readonly<Record<PartnerRole, BadgeForm>> = {
  host: 'filled',
  partner: 'outlined',
  participant: 'quiet',
};

/** What a country did in activities, in a word. */
export function RoleBadge({ role }: { readonly role: PartnerRole }) {
  const texts = useText(activityText);
  return <Badge form={roleForms[role]}>{texts.role[role]}</Badge>;
}

/** What the open country did in an activity; nothing for other subjects. */
export function OpenCountryBadge({ activity }: ActivityBadgesProps) {
  const code = useScene(({ subject }) =>
    subject?.subject.type === 'country' ? subject.subject.code : null,
  );
  const role = code && roleOf(activity, code);
  return role && <RoleBadge role={role} />;
}
