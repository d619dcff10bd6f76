import { Page } from '@strapi/strapi/admin';
import { salesProductLabels } from '../../../../../../api/sales/labels';
import { moneyText } from '../money';
import { SalesTablePage } from './SalesTablePage';

const PERMISSIONS = [{ action: 'plugin::crm.sales.products', subject: null }] as never;

/** Products of the sales system, by name, model and batch (requirements 6). */
const ProductsPage = () => (
  <Page.Protect permissions={PERMISSIONS}>
    <SalesTablePage
      what="products"
      title="products.title"
      labels={salesProductLabels}
      filters={['name', 'model', 'batch']}
      columns={[
        { field: 'number' },
        { field: 'name' },
        { field: 'model' },
        { field: 'batch' },
        { field: 'unit' },
        {
          field: 'price',
          number: true,
          show: ({ price }) => (price === null ? null : moneyText(String(price))),
        },
        { field: 'memo' },
      ]}
    />
  </Page.Protect>
);

export default ProductsPage;
