import type { Locator, Page } from 'playwright-core';
import type { Speaking } from '../harness/words';

/** A step, from its button to the end of its dialog. */
export class StepDialog {
  readonly box: Locator;

  constructor(
    private readonly page: Page,
    private readonly speech: Speaking,
    private readonly uid: string,
    private readonly step: string,
  ) {
    this.box = page.getByRole('dialog');
  }

  /** Opens it with the button in a part of the page: the record's head, the churn tab. */
  async open(where: Locator): Promise<void> {
    await where.getByRole('button', { name: this.speech.step(this.uid, this.step), exact: true }).click();
    await this.sendButton().waitFor();
  }

  async write(input: string, text: string): Promise<void> {
    await this.box.locator(`textarea[name=${input}]`).fill(text);
  }

  async give(stars: number): Promise<void> {
    const name = this.speech.text([`${stars} 星`, `${stars} ${stars === 1 ? 'star' : 'stars'}`]);
    await this.box.getByRole('radio', { name, exact: true }).click();
  }

  async choose(person: string): Promise<void> {
    await this.box.getByRole('radio', { name: person, exact: true }).check();
  }

  /** Sends it; where the dialog goes on to say something, the caller waits for that. */
  async send(): Promise<void> {
    await this.sendButton().click();
  }

  async sendAndClose(): Promise<void> {
    await this.send();
    await this.box.waitFor({ state: 'hidden' });
  }

  private sendButton(): Locator {
    const step = this.speech.step(this.uid, this.step);
    return this.box.getByRole('button', { name: this.speech.word('step.send', { step }), exact: true });
  }
}
