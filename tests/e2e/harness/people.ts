/** The demo company's accounts by what they are for. */
export const PEOPLE = {
  superAdmin: 'admin@kehu.example',
  systemAdmin: 'sysadmin@kehu.example',
  salesManager: 'manager@kehu.example',
  xiaoming: 'xiaoming@kehu.example',
  wangcai: 'wangcai@kehu.example',
  qiuqiu: 'qiuqiu@kehu.example',
  executive: 'exec@kehu.example',
} as const;

export type Person = keyof typeof PEOPLE;

export const PASSWORD = 'Kehu-demo-2026';
