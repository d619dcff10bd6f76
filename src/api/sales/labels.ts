import type { NounLabels } from '../../labels/noun';
import type { Text } from '../../labels/text';

/** The words of what is read from the sales system. */
export const salesOrderLabels: NounLabels = {
  one: ['历史订单', 'Order'],
  many: ['历史订单', 'Orders'],
  fields: {
    number: ['订单编号', 'Number'],
    customer: ['客户', 'Customer'],
    date: ['日期', 'Date'],
    address: ['送货地址', 'Delivery address'],
    status: ['状态', 'Status'],
    total: ['总金额（元）', 'Total (CNY)'],
    lines: ['订单明细', 'Lines'],
  },
  values: { status: { 5: ['已发货', 'Shipped'], 6: ['已回款', 'Paid'] } },
};

export const salesLineLabels: NounLabels = {
  one: ['订单明细', 'Order line'],
  many: ['订单明细', 'Order lines'],
  fields: {
    product: ['商品', 'Product'],
    model: ['型号', 'Model'],
    batch: ['批次', 'Batch'],
    quantity: ['数量', 'Quantity'],
    unit: ['单位', 'Unit'],
    price: ['单价（元）', 'Unit price (CNY)'],
    amount: ['金额（元）', 'Amount (CNY)'],
  },
};

export const salesProductLabels: NounLabels = {
  one: ['产品', 'Product'],
  many: ['产品', 'Products'],
  fields: {
    number: ['编号', 'Number'],
    name: ['名称', 'Name'],
    model: ['型号', 'Model'],
    batch: ['等级/批次', 'Batch'],
    unit: ['单位', 'Unit'],
    price: ['单价（元）', 'Price (CNY)'],
    memo: ['备注', 'Memo'],
  },
};

export const salesStockLabels: NounLabels = {
  one: ['库存', 'Stock'],
  many: ['库存', 'Stock'],
  fields: {
    number: ['序号', 'Number'],
    product: ['产品', 'Product'],
    model: ['型号', 'Model'],
    batch: ['批次', 'Batch'],
    warehouse: ['仓库', 'Warehouse'],
    location: ['货位', 'Location'],
    count: ['件数', 'Count'],
    memo: ['备注', 'Memo'],
  },
};

export const salesHealthLabels = {
  title: ['销售系统', 'Sales system'],
  up: ['正常', 'Working'],
  failing: ['有故障', 'Failing'],
  since: ['自 {time} 起', 'Since {time}'],
  nextTry: ['下次尝试：{time}', 'Next try: {time}'],
  priceMissing: ['未填写', 'Missing'],
} as const satisfies Record<string, Text>;
