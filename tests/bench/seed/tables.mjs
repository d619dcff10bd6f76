// What each table is filled with. Relations are given as row ids; load.mjs writes their link tables and shadow columns.
import { company, dateWithin, person, phone, phrase, pick, random, text, within } from './random.mjs';

const some = (chance, value) => (random(100) < chance ? value : null);
const code = (prefix, index) => `${prefix}B${String(index).padStart(8, '0')}`;

/** @param {{staff: number, customers: number}} size how many rows the tables before this one have */
export const tables = (size) => {
  const staff = () => 1 + random(size.staff);
  const customer = () => 1 + random(size.customers);
  return [
    {
      uid: 'api::customer.customer',
      count: size.customers,
      row: (index) => {
        const createdAt = within(1500);
        return {
          code: code('KH', index),
          name: company(index),
          region: pick(['北京', '华北', '中南', '东北', '西部']),
          manager: staff(),
          level: some(97, pick(['1', '1', '1', '2', '2', '3', '4', '5'])),
          satisfaction: some(90, 1 + random(5)),
          credit: some(90, 1 + random(5)),
          address: `海淀区劳动路${random(999)}号`,
          postalCode: '100083',
          phone: phone(),
          fax: phone(),
          website: `www.example-${index}.com`,
          legalRepresentative: person(),
          registeredCapital: random(100000),
          annualRevenue: random(1000000),
          bankName: '中国工商银行北京分行',
          bankAccount: String(6222000000000000 + index),
          status: random(100) < 96 ? 'normal' : 'lost',
          incomplete: false,
          archivedAt: some(1, within(300)),
          createdAt,
        };
      },
    },
    {
      uid: 'api::contact.contact',
      count: size.customers * 2,
      row: () => ({
        customer: customer(),
        name: person(),
        gender: pick(['male', 'female']),
        title: pick(['经理', '采购', '总监', '会计']),
        officePhone: phone(),
        mobile: phone(),
      }),
    },
    {
      uid: 'api::activity.activity',
      count: size.customers * 3,
      row: () => ({
        customer: customer(),
        date: dateWithin(1500),
        place: pick(['客户公司', '电话', '展会', '北京总部']),
        summary: phrase(),
        details: text(1 + random(3)),
      }),
    },
    {
      uid: 'api::opportunity.opportunity',
      count: size.customers,
      row: (index) => {
        const createdAt = within(1500);
        const status = pick([
          'unassigned',
          'assigned',
          'assigned',
          'won',
          'won',
          'lost',
          'lost',
          'lost',
          'won',
          'won',
        ]);
        const closed = status === 'won' || status === 'lost';
        return {
          code: code('JH', index),
          source: pick(['展会', '网站', '电话', null]),
          customerName: company(size.customers + index),
          successRate: random(101),
          summary: phrase(),
          contactName: person(),
          contactPhone: phone(),
          description: text(2),
          creator: staff(),
          assignee: status === 'unassigned' ? null : staff(),
          assignedAt: status === 'unassigned' ? null : createdAt,
          status,
          closedAt: closed
            ? new Date(Math.min(Date.now(), createdAt.getTime() + random(90) * 86_400_000))
            : null,
          stopReason: status === 'lost' ? '客户没有需求' : null,
          createdAt,
        };
      },
    },
    {
      uid: 'api::plan-item.plan-item',
      count: size.customers,
      row: () => ({
        opportunity: 1 + random(size.customers),
        date: dateWithin(200, 60),
        todo: phrase(),
        result: some(80, phrase()),
      }),
    },
    {
      uid: 'api::service-request.service-request',
      count: size.customers,
      row: (index) => {
        const createdAt = within(1500);
        const status = pick(['new', 'assigned', 'handled', ...Array(12).fill('archived')]);
        const assigned = status !== 'new';
        const handled = status === 'handled' || status === 'archived';
        const assignee = assigned ? staff() : null;
        return {
          code: code('FW', index),
          type: pick(['咨询', '咨询', '投诉', '建议']),
          summary: phrase(),
          customer: customer(),
          request: text(2),
          creator: staff(),
          assignee,
          assignedAt: assigned ? createdAt : null,
          treatment: handled ? text(1) : null,
          handledBy: handled ? assignee : null,
          handledAt: handled ? createdAt : null,
          result: status === 'archived' ? '客户满意' : null,
          satisfaction: status === 'archived' ? 3 + random(3) : null,
          archivedAt: status === 'archived' ? createdAt : null,
          status,
          createdAt,
        };
      },
    },
    {
      uid: 'api::churn-case.churn-case',
      count: Math.ceil(size.customers / 10),
      row: (index) => {
        const status = pick(['warning', 'deferred', 'confirmed', 'confirmed', 'recovered']);
        const confirmedAt = status === 'confirmed' ? within(3000) : null;
        return {
          code: code('LS', index),
          customer: 1 + index * 10,
          manager: staff(),
          lastOrderAt: within(3500),
          confirmedAt,
          recoveredAt: status === 'recovered' ? within(500) : null,
          reason: confirmedAt && pick(['客户厂址迁移', '客户公司被收购', '没有采购需求']),
          status,
          openKey: confirmedAt || status === 'recovered' ? null : 1 + index * 10,
          createdAt: confirmedAt ?? within(400),
        };
      },
    },
  ];
};
