/** The sales system's schema as delivered, in SQLite, and the indexes that the CRM's questions use. */
export const SALES_TABLES = `
CREATE TABLE orders (
  odr_id integer PRIMARY KEY, odr_customer varchar(100) NOT NULL, odr_date datetime NOT NULL,
  odr_addr varchar(200), odr_status char(1) NOT NULL);
CREATE TABLE product (
  prod_id integer PRIMARY KEY, prod_name varchar(200) NOT NULL, prod_type varchar(100) NOT NULL,
  prod_batch varchar(100), prod_unit varchar(10), prod_price money, prod_memo varchar(200));
CREATE TABLE orders_line (
  odd_id integer PRIMARY KEY, odd_order_id bigint REFERENCES orders, odd_prod_id bigint REFERENCES product,
  odd_count int NOT NULL, odd_unit varchar(10), odd_price money);
CREATE TABLE storage (
  stk_id integer PRIMARY KEY, stk_prod_id bigint REFERENCES product, stk_warehouse varchar(50) NOT NULL,
  stk_ware varchar(50) NOT NULL, stk_count int NOT NULL, stk_memo varchar(200));
`;

export const SALES_INDEXES = `
CREATE INDEX orders_customer_idx ON orders (odr_customer, odr_date, odr_status);
CREATE INDEX orders_line_order_idx ON orders_line (odd_order_id, odd_count, odd_price);
CREATE INDEX storage_product_idx ON storage (stk_prod_id);
ANALYZE;
`;
