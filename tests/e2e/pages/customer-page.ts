import type { Locator, Page } from 'playwright-core';
import { ACTIVITY, customerAt } from '../harness/records';
import type { Speaking } from '../harness/words';

interface Activity {
  place: string;
  summary: string;
  details: string;
}

/** The page of one customer: its head, and what belongs to the customer in tabs. */
export class CustomerPage {
  constructor(
    private readonly page: Page,
    private readonly speech: Speaking,
  ) {}

  async open(documentId: string, tab?: string): Promise<void> {
    await this.page.goto(`${customerAt(documentId)}${tab ? `?tab=${tab}` : ''}`);
    await this.head.waitFor();
  }

  get head(): Locator {
    return this.page.getByTestId('crm-customer-head');
  }

  /** The content of the tab that is open. */
  tab(key: string): Locator {
    return this.page.getByTestId(`crm-tab-${key}`);
  }

  async openTab(key: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${this.word(`tab.${key}`)}( \\d+)?$`) }).click();
    await this.tab(key).waitFor();
  }

  /** The button that opens the dialog of a new contact or activity. */
  addButton(key: 'contacts' | 'activities'): Locator {
    return this.tab(key).getByRole('button', { name: this.word(`${key}.add`), exact: true });
  }

  orderButton(number: string): Locator {
    return this.tab('orders').getByRole('button', {
      name: this.word('orders.open', { number }),
      exact: true,
    });
  }

  /** The latest order, as the head shows it where the sales system can be asked. */
  get lastOrder(): Locator {
    return this.head.getByText(/ · ¥[\d,]+\.\d\d$/);
  }

  /** Writes an activity from its button to where it stands in the tab. */
  async addActivity({ place, summary, details }: Activity): Promise<void> {
    await this.openTab('activities');
    await this.addButton('activities').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByText(this.speech.field(ACTIVITY, 'summary')).waitFor();
    await dialog.locator('[name=crm-place]').fill(place);
    await dialog.locator('[name=crm-summary]').fill(summary);
    await dialog.locator('[name=crm-details]').fill(details);
    await dialog.getByRole('button', { name: this.speech.word('save'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.tab('activities').getByText(summary, { exact: true }).waitFor();
  }

  private word(key: string, params?: Record<string, string | number>): string {
    return this.speech.word(`customers.${key}`, params);
  }
}
