import type { App } from './app';
import type { HttpClient } from './client';

export const CM = '/content-manager/collection-types';
export const CUSTOMER = 'api::customer.customer';
export const CONTACT = 'api::contact.contact';
export const ACTIVITY = 'api::activity.activity';
export const CASE = 'api::churn-case.churn-case';

let serial = 0;

/** A customer with every required field; the name is a new one each time. */
export const customerData = (more: Record<string, unknown> = {}) => {
  serial += 1;
  return {
    name: `测试客户${serial}有限公司`,
    region: '北京',
    level: '1',
    address: '北京海淀区劳动路205号',
    postalCode: '100000',
    phone: '010-80000000',
    fax: '010-80000001',
    website: 'www.customer.example',
    legalRepresentative: '张三',
    bankName: '中国银行',
    bankAccount: '6200000000',
    ...more,
  };
};

interface Answer {
  status: number;
  body: { data: Record<string, never> & { documentId: string; id: number } };
}

/** Creates a customer through the panel's door and answers its documentId. */
export const newCustomer = async (
  http: HttpClient,
  manager: { documentId: string },
  more: Record<string, unknown> = {},
): Promise<string> => {
  const made = (await http.post(
    `${CM}/${CUSTOMER}`,
    customerData({ manager: manager.documentId, ...more }),
  )) as Answer;
  if (made.status !== 201) throw new Error(`No customer: ${made.status} ${JSON.stringify(made.body)}`);
  return made.body.data.documentId;
};

export const newContact = (http: HttpClient, customer: string, more: Record<string, unknown> = {}) =>
  http.post(`${CM}/${CONTACT}`, {
    customer,
    name: '李四',
    gender: 'male',
    title: '经理',
    officePhone: '010-1',
    ...more,
  });

export const rowOf = async (app: App, uid: string, documentId: string) =>
  app.strapi.db.queryBuilder(uid).where({ documentId }).first().execute() as Promise<
    Record<string, never> & { id: number }
  >;
