/** One item that a category starts with. */
export interface StartingItem {
  item: string;
  itemEn: string;
  /** What is stored in records; the item itself where nothing else is said. */
  value?: string;
}

export interface StartingCategory {
  category: string;
  categoryEn: string;
  editable: boolean;
  items: readonly StartingItem[];
}

/** What the dictionary starts with (requirements 6), in the order in which it is offered. */
export const startingCategories: readonly StartingCategory[] = [
  {
    category: '客户等级',
    categoryEn: 'Customer level',
    editable: false,
    items: [
      { item: '普通客户', itemEn: 'Regular customer', value: '1' },
      { item: '重点开发客户', itemEn: 'Key development customer', value: '2' },
      { item: '大客户', itemEn: 'Major customer', value: '3' },
      { item: '合作伙伴', itemEn: 'Partner', value: '4' },
      { item: '战略合作伙伴', itemEn: 'Strategic partner', value: '5' },
    ],
  },
  {
    category: '服务类型',
    categoryEn: 'Service type',
    editable: true,
    items: [
      { item: '咨询', itemEn: 'Inquiry' },
      { item: '投诉', itemEn: 'Complaint' },
      { item: '建议', itemEn: 'Suggestion' },
    ],
  },
  {
    category: '地区',
    categoryEn: 'Region',
    editable: true,
    items: [
      { item: '北京', itemEn: 'Beijing' },
      { item: '华北', itemEn: 'North China' },
      { item: '中南', itemEn: 'South Central China' },
      { item: '东北', itemEn: 'Northeast China' },
      { item: '西部', itemEn: 'Western China' },
    ],
  },
  {
    category: '行业',
    categoryEn: 'Industry',
    editable: true,
    items: [
      { item: '信息技术', itemEn: 'Information technology' },
      { item: '制造业', itemEn: 'Manufacturing' },
      { item: '商贸零售', itemEn: 'Trade and retail' },
      { item: '教育', itemEn: 'Education' },
      { item: '医药健康', itemEn: 'Health care' },
      { item: '金融', itemEn: 'Finance' },
      { item: '交通物流', itemEn: 'Transport and logistics' },
    ],
  },
];
