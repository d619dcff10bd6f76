import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language, Text } from '../../../../../labels';

/** The words of the pages around customers, in both languages side by side: a missing one does not compile. */
export const customerWords = {
  'page.unavailable': ['找不到该客户，或您无权查看', 'There is no such customer, or none that you may see'],
  'page.edit': ['编辑资料', 'Edit'],
  'page.complete': ['补全资料', 'Complete it'],
  'page.share': ['共享与移交', 'Share or hand over'],
  'page.remove': ['删除', 'Delete'],
  'page.back': ['返回客户列表', 'Back to the list'],
  'page.missing': [
    '还缺 {count} 项资料：{fields}',
    '{count, plural, one {# detail is} other {# details are}} still missing: {fields}',
  ],
  'page.lost': ['该客户已流失，资料只读', 'This customer is lost; nothing can be changed'],
  'page.lastOrder': ['上次下单', 'Last order'],
  'page.noOrder': ['没有已发货或已回款的订单', 'No shipped or paid order'],
  'page.orderUnknown': ['销售系统暂时无法查询', 'The sales system cannot be asked just now'],
  'page.warning': ['流失预警', 'Churn warning'],
  'page.deferred': ['流失暂缓中', 'Churn deferred'],
  'page.sharedWith': ['共享给', 'Shared with'],
  'page.nobody': ['无', 'nobody'],
  'tab.facts': ['基本资料', 'Details'],
  'tab.contacts': ['联系人', 'Contacts'],
  'tab.activities': ['交往记录', 'Activities'],
  'tab.orders': ['历史订单', 'Orders'],
  'tab.requests': ['服务', 'Service'],
  'tab.opportunities': ['销售机会', 'Opportunities'],
  'tab.churn': ['客户流失', 'Churn'],
  'tab.history': ['变更历史', 'History'],
  'tabs.label': ['客户的全部信息', 'Everything about the customer'],
  'contacts.add': ['新建联系人', 'Add a contact'],
  'contacts.none': ['还没有联系人', 'There are no contacts yet'],
  'activities.add': ['新建交往记录', 'Add an activity'],
  'activities.none': ['还没有交往记录', 'There are no activities yet'],
  'record.edit': ['编辑{noun}', 'Edit {noun}'],
  'record.new': ['新建{noun}', 'New {noun}'],
  'record.remove': ['删除{noun}', 'Delete {noun}'],
  'record.removeQuestion': ['确认删除“{name}”？', 'Delete “{name}”?'],
  'customer.removeQuestion': [
    '确认删除客户“{name}”？名下有联系人、交往等资料时，客户会被归档，可以恢复。',
    'Delete the customer “{name}”? With contacts, activities or anything else attached it is put away and can be restored.',
  ],
  'requests.none': ['没有服务记录', 'There are no service requests'],
  'opportunities.none': ['没有销售机会', 'There are no opportunities'],
  'churn.none': ['没有流失记录', 'There are no churn cases'],
  'churn.since': ['{time} 预警', 'warned on {time}'],
  'orders.none': ['没有已发货或已回款的订单', 'There are no shipped or paid orders'],
  'orders.open': ['查看订单 {number}', 'Open order {number}'],
  'orders.title': ['订单 {number}', 'Order {number}'],
  'orders.back': ['返回订单列表', 'Back to the orders'],
  'orders.noLines': ['该订单没有明细', 'This order has no lines'],
  'orders.missing': ['未填写', 'missing'],
  'sales.retry': ['重试', 'Try again'],
  'sales.unavailable': ['销售系统暂时无法查询', 'The sales system cannot be asked just now'],
  'sales.none': ['没有找到', 'Nothing found'],
  'sales.search': ['查询', 'Search'],
  'sales.clear': ['清除', 'Clear'],
  'products.title': ['查询产品', 'Products'],
  'products.subtitle': ['来自销售系统，只读', 'From the sales system; read only'],
  'stock.title': ['查询库存', 'Stock'],
  'pager.of': ['共 {total} 条，第 {page}/{pageCount} 页', '{total} in all, page {page} of {pageCount}'],
  'pager.previous': ['上一页', 'Previous page'],
  'pager.next': ['下一页', 'Next page'],
  'pager.size': ['每页条数', 'Rows per page'],
  'pager.go': ['跳到第几页', 'Go to page'],
  'share.title': ['共享与移交', 'Share or hand over'],
  'share.with': [
    '共享给（可修改该客户及其联系人、交往）',
    'Share with (they may change the customer, its contacts and activities)',
  ],
  'share.save': ['保存共享', 'Save sharing'],
  'share.saved': ['共享已保存', 'Sharing saved'],
  'share.handOver': ['移交给', 'Hand over to'],
  'share.handOverAbout': [
    '移交后由新的客户经理负责，未结束的流失预警随之移交。',
    'The new account manager is responsible from then on; an open churn case goes along.',
  ],
  'share.handOverDo': ['移交', 'Hand over'],
  'share.handedOver': ['客户已移交', 'The customer has been handed over'],
  'archived.title': ['已删除的客户', 'Deleted customers'],
  'archived.subtitle': [
    '名下还有资料的客户删除后保存在这里，可以恢复',
    'Customers with anything attached are kept here and can be restored',
  ],
  'archived.restore': ['恢复', 'Restore'],
  'archived.restored': ['客户已恢复', 'The customer has been restored'],
  'archived.none': ['没有可恢复的客户', 'There is nobody to restore'],
  'archived.search': ['按名称查找', 'Find by name'],
  'runs.title': ['客户流失检查', 'Churn check'],
  'runs.subtitle': ['下次自动运行：{time}（{zone}）', 'Next run by the clock: {time} ({zone})'],
  'runs.now': ['立即检查', 'Run now'],
  'runs.none': ['还没有运行过', 'It has not run yet'],
  'runs.started': ['开始时间', 'Started'],
  'runs.by': ['发起', 'Started by'],
  'runs.clock': ['定时任务', 'the clock'],
  'runs.state': ['状态', 'State'],
  'runs.outcome': ['结果', 'Outcome'],
  'runs.took': ['用时 {seconds} 秒', 'took {seconds} s'],
  'runs.running': ['运行中', 'Running'],
  'runs.done': ['完成', 'Done'],
  'runs.failed': ['失败', 'Failed'],
  'runs.reading': ['正在读取客户…', 'Reading the customers…'],
  'runs.asking': ['正在询问销售系统（{total} 个客户）…', 'Asking the sales system ({total} customers)…'],
  'runs.writing': ['已处理 {done}/{total}', '{done} of {total} done'],
  'runs.found': [
    '检查 {customers} 个客户：新增预警 {warned}，挽回 {recovered}',
    '{customers} customers checked: {warned} warned about, {recovered} recovered',
  ],
  'runs.nextTry': ['{time} 自动重试', 'tried again at {time}'],
  'health.title': ['销售系统', 'Sales system'],
  'health.subtitle': [
    '订单、产品和库存的来源，只读',
    'Where orders, products and stock come from; read only',
  ],
  'health.up': ['正常', 'Working'],
  'health.failing': ['有故障', 'Failing'],
  'health.since': ['自 {time} 起', 'since {time}'],
  'health.nextTry': ['下次尝试：{time}', 'next try: {time}'],
  'health.driver': ['连接方式', 'Driver'],
  'health.detail': ['技术细节', 'Technical detail'],
  'health.check': ['立即检查', 'Check now'],
  'menu.products': ['查询产品', 'Products'],
  'menu.stock': ['查询库存', 'Stock'],
  'menu.runs': ['流失检查', 'Churn check'],
  'menu.archived': ['已删除的客户', 'Deleted customers'],
} as const satisfies Record<string, Text>;

export type CustomerWord = keyof typeof customerWords;

/** The words of these pages in one language, as the plugin's messages bear them. */
export const customerMessages = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(customerWords).map(([key, text]) => [`customers.${key}`, text[language === 'en' ? 1 : 0]]),
  );

/** Says a word of these pages in the reader's language. */
export const useWords = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (key: CustomerWord, values: Record<string, string | number> = {}) =>
      formatMessage({ id: `crm.customers.${key}` }, values),
    [formatMessage],
  );
};
