import { boot, type App } from '../helpers/app';
import { opportunityData } from '../helpers/fixtures';

const TRAIL = 'api::audit-event.audit-event';
const PANEL = `/content-manager/collection-types/${TRAIL}`;

let app: App;
beforeAll(async () => {
  app = await boot();
});
afterAll(() => app?.destroy());

test('the trail is added to by what happens, and by nobody: on no door is an event made, changed or taken away', async () => {
  const admin = await app.person('superAdmin');
  const program = await app.program();
  const made = await program.post('/api/opportunities', { data: opportunityData('留痕公司') });
  expect(made.status).toBe(201);
  const events = app.strapi.db.query(TRAIL);
  const [event] = await events.findMany({ where: { subjectId: made.body.data.documentId } });
  const done = { where: { outcome: 'done', subjectType: TRAIL } };
  const id = event.documentId as string;
  const data = { action: 'delete', outcome: 'done', actorName: '别人' };
  const mutation = (text: string) =>
    program.post('/graphql', { query: `mutation { ${text} { documentId } }` });
  const answers = [
    await admin.http.post(PANEL, data),
    await admin.http.put(`${PANEL}/${id}`, data),
    await admin.http.delete(`${PANEL}/${id}`),
    await admin.http.post(`${PANEL}/actions/bulkDelete`, { documentIds: [id] }),
    await program.post('/api/audit-events', { data }),
    await program.put(`/api/audit-events/${id}`, { data }),
    await program.delete(`/api/audit-events/${id}`),
    await mutation(`createAuditEvent(data: { action: "delete" })`),
    await mutation(`updateAuditEvent(documentId: "${id}", data: { actorName: "别人" })`),
    await mutation(`deleteAuditEvent(documentId: "${id}")`),
  ];
  for (const { status, body } of answers) {
    if (status === 200) expect(body.errors).toHaveLength(1);
    else expect([400, 403, 404, 405]).toContain(status);
  }
  expect(await events.findOne({ where: { documentId: id } })).toEqual(event);
  expect(await events.count(done)).toBe(0);
  expect(await events.count({ where: { actorName: '别人' } })).toBe(0);
});
