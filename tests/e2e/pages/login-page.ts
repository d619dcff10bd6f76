import type { Page } from 'playwright-core';

/** The form at /admin/auth/login; its inputs are found by name, so that the same code serves every language. */
export class LoginPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/admin/auth/login');
    await this.page.locator('input[name=email]').waitFor();
  }

  async submit(email: string, password: string): Promise<void> {
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
  }
}
