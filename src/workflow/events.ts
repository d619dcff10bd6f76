import type { Core } from '@strapi/strapi';
import { workflows } from './registry';

/** `opportunity.win`: what is told when a step has been taken, after its transaction. */
export const stepEvents: readonly string[] = workflows.flatMap(({ noun, steps }) =>
  Object.keys(steps).map((step) => `${noun}.${step}`),
);

/** Lets webhooks subscribe to steps. */
export const registerStepEvents = (strapi: Core.Strapi): void => {
  const store = strapi.get('webhookStore') as { addAllowedEvent(key: string, event: string): void };
  for (const event of stepEvents) store.addAllowedEvent(event.toUpperCase().replace(/[.-]/g, '_'), event);
};
