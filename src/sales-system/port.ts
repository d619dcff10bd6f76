/**
 * What the CRM asks of the company's sales system, in the CRM's own words. Nothing here knows a table, a column
 * or an engine. Money is an exact decimal string with two places ("55200.00"); null where there is none.
 */
export interface SalesSystem {
  /** Orders of one customer under any of his names, newest first: only those in the statuses that are read. */
  ordersOf(ask: PageAsked & { names: readonly string[] }): Promise<Page<Order>>;
  /** One order with its lines; null where there is none, or none in a status that is read. */
  order(number: string): Promise<OrderWithLines | null>;
  /**
   * The last order of every name, in one question, handed over in batches as they arrive. One customer may come
   * under several spellings: they share a `nameKey`, and the latest one holds. If it fails, what was handed over
   * is not the whole.
   */
  lastOrders(ask: LastOrdersAsked, take: (batch: LastOrder[]) => void): Promise<void>;
  /** What each customer has ordered in all, summed, ordered and paged by the sales system: largest first. */
  contribution(ask: ContributionAsked): Promise<Page<Contribution>>;
  products(ask: PageAsked & { name?: string; model?: string; batch?: string }): Promise<Page<Product>>;
  /** `product` is looked for in name, model and batch. */
  stock(ask: PageAsked & { product?: string; warehouse?: string }): Promise<Page<Stock>>;
  /** Asks every table for nothing: is it there, may we read, do the columns have the names that we think? */
  ping(): Promise<void>;
}

export interface PageAsked {
  /** From 1. */
  page: number;
  pageSize: number;
}

export interface Page<Row> {
  rows: Row[];
  total: number;
}

export interface Order {
  number: string;
  /** With the company's offset, e.g. 2007-12-02T10:30:00+08:00; null where what is written is no date. */
  date: string | null;
  address: string | null;
  status: string;
  total: string;
}

export interface OrderWithLines extends Order {
  /** The customer's name as the sales system writes it. */
  customer: string;
  lines: OrderLine[];
}

export interface OrderLine {
  product: string | null;
  model: string | null;
  batch: string | null;
  quantity: number | null;
  unit: string | null;
  /** The price at the time of the order; null where it is missing, and then it counts as nothing. */
  price: string | null;
  amount: string | null;
}

export interface LastOrdersAsked {
  /** Orders dated later than this do not count (wrong dates in the future). */
  until?: Date;
}

export interface LastOrder {
  /** As the sales system writes it. */
  name: string;
  nameKey: string;
  lastOrderAt: Date;
}

export interface ContributionAsked extends PageAsked {
  /** Part of a customer's name or of another name he is known by. */
  name?: string;
  /** A calendar year of the company's time zone. */
  year?: number;
  /** Other names by which a customer is known: key of the name → the customer's own name. */
  aliases?: ReadonlyMap<string, string>;
  /** Only customers under one of these keys; without it, all. */
  among?: ReadonlySet<string>;
}

export interface Contribution {
  customer: string;
  nameKey: string;
  amount: string;
}

export interface Product {
  number: string;
  name: string;
  model: string;
  batch: string | null;
  unit: string | null;
  price: string | null;
  memo: string | null;
}

export interface Stock {
  number: string;
  product: string | null;
  model: string | null;
  batch: string | null;
  warehouse: string;
  location: string;
  count: number;
  memo: string | null;
}
