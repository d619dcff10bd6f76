import { Page } from '@strapi/strapi/admin';
import { salesStockLabels } from '../../../../../../api/sales/labels';
import { productText } from '../tabs/OrderPage';
import { SalesTablePage } from './SalesTablePage';

const PERMISSIONS = [{ action: 'plugin::crm.sales.stock', subject: null }] as never;

/** Stock of the sales system, by product and warehouse (requirements 6). */
const StockPage = () => (
  <Page.Protect permissions={PERMISSIONS}>
    <SalesTablePage
      what="stock"
      title="stock.title"
      labels={salesStockLabels}
      filters={['product', 'warehouse']}
      columns={[
        { field: 'number' },
        { field: 'product', show: (row) => productText(row as never) },
        { field: 'warehouse' },
        { field: 'location' },
        { field: 'count', number: true },
        { field: 'memo' },
      ]}
    />
  </Page.Protect>
);

export default StockPage;
