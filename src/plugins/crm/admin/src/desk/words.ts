import type { Text } from '../../../../../labels/text';

/** What the desk says of its own; names of its parts come from the server. */
export const deskWords = {
  desk: ['工作台', 'Desk'],
  morning: ['{name}，早上好', 'Good morning, {name}'],
  day: ['{name}，您好', 'Hello, {name}'],
  evening: ['{name}，晚上好', 'Good evening, {name}'],
  all: ['查看全部', 'Show all'],
  late: ['{count} 项已逾期', '{count} overdue'],
  unattended: ['{count} 项未处理', '{count} without a measure'],
  before: ['上月 {count}', 'Last month {count}'],
  nothing: [
    '这里还没有您的工作内容。请联系管理员分配角色。',
    'There is nothing for you here yet. Ask an administrator for a role.',
  ],
  retry: ['重试', 'Try again'],
} as const satisfies Record<string, Text>;
