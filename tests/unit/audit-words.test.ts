import { actionLabel, changeLabel, subjectLabel, trailWord } from '../../src/audit/words';
import { reportNames } from '../../src/reports/names';
import { reports } from '../../src/reports/registry';

const CUSTOMER = 'api::customer.customer';
const REPORT = 'plugin::crm.report.contribution';

test('every report has a name under which the trail knows it', () => {
  expect(Object.keys(reportNames).sort()).toEqual(reports.map((it) => it.name).sort());
  expect(subjectLabel(REPORT)).toEqual(['客户贡献分析', 'Customer contribution']);
  expect(subjectLabel(CUSTOMER)).toEqual(['客户', 'Customer']);
});

test.each([
  [CUSTOMER, 'reactivate', '恢复客户'],
  [CUSTOMER, 'restore', '恢复已删除的客户'],
  [CUSTOMER, 'update', '修改'],
  [CUSTOMER, 'merge', '合并数据字典条目'],
  ['api::dictionary-item.dictionary-item', 'merge', '合并'],
  [REPORT, 'export', '导出'],
  [CUSTOMER, 'unheard-of', 'unheard-of'],
])('what was done to %s by %s is called %s', (uid, action, zhHans) => {
  expect(actionLabel(uid, action)[0]).toBe(zhHans);
});

test('what was taken away of a report has words; a field of a record has its own', () => {
  expect(changeLabel(REPORT, 'export', 'rows')).toEqual(['导出行数', 'Rows taken']);
  expect(changeLabel(CUSTOMER, 'update', 'region')[1]).toBe('Region');
});

test('an event is read in words, people by their names', () => {
  const event = {
    action: 'export',
    subjectType: REPORT,
    door: 'panel',
    actorName: '周岚',
    actorType: 'staff',
  };
  const read = (field: string, row: object = event) => trailWord(field, row)[1];
  expect(['action', 'subjectType', 'door', 'actorName'].map((it) => read(it))).toEqual([
    'Taken away',
    'Customer contribution',
    'Panel',
    '周岚',
  ]);
  expect(read('actorName', { actorName: 'churn', actorType: 'job' })).toBe('Churn job');
  expect(read('actorName', { actorName: 'churn', actorType: 'program' })).toBe('churn');
  expect(read('refusal', { refusal: 'NOT_ALLOWED' })).toBe('Not allowed');
  expect(read('refusal')).toBe('');
});
