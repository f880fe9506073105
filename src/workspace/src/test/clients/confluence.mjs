// What people do with confluence.js against Confluence Data Center, here against the workspace:
// node confluence.mjs <address of the Confluence side>
import assert from 'node:assert/strict';
import confluence from 'confluence.js';

const host = process.argv[2];
const as = (name) =>
  new confluence.ServerClient({
    host,
    authentication: { basic: { username: name, password: name } },
  });
const office = as('prog-owner');

const me = await office.user.getCurrentUser();
assert.equal(me.username, 'prog-owner');
assert.equal(me.displayName, 'Priya Nair');

const { results: spaces } = await office.space.getSpaces({ limit: 100 });
assert.ok(spaces.some((space) => space.key === 'PO'));
const space = await office.space.getSpace({ spaceKey: 'PO', expand: 'homepage' });
assert.equal(space.name, 'Partnership office');

const storage = (value) => ({ storage: { value, representation: 'storage' } });
const made = await office.content.createContent({
  type: 'page',
  title: 'Made by confluence.js',
  space: { key: 'PO' },
  ancestors: [{ id: space.homepage.id }],
  body: storage('<p>First words</p>'),
});
assert.match(made.id, /^\d+$/);

const read = await office.content.getContentById({
  id: made.id,
  expand: 'body.storage,body.view,version,ancestors,space',
});
assert.equal(read.body.storage.value, '<p>First words</p>');
assert.equal(read.version.number, 1);
assert.equal(read.ancestors.at(-1).id, space.homepage.id);

const edit = {
  id: made.id,
  type: 'page',
  title: 'Changed by confluence.js',
  version: { number: 2 },
  body: storage('<p>Second words</p>'),
};
const changed = await office.content.updateContent(edit);
assert.equal(changed.version.number, 2);
await assert.rejects(office.content.updateContent(edit), (refused) => {
  assert.equal(refused.response.status, 409);
  return true;
});

await office.content.addLabelsToContent({
  id: made.id,
  labels: [{ prefix: 'global', name: 'by-a-client' }],
});
const labels = await office.content.getContentLabels({ id: made.id });
assert.deepEqual(labels.results.map((label) => label.name), ['by-a-client']);

const byLabel = await office.content.searchContent({
  cql: 'type = page AND space = PO AND label = "by-a-client"',
  expand: 'version',
});
assert.deepEqual(byLabel.results.map((page) => page.id), [made.id]);
const byTitle = await office.search.search({ cql: 'title = "Changed by confluence.js"' });
assert.equal(byTitle.totalSize, 1);
assert.equal(byTitle.results[0].content.id, made.id);

const found = await office.content.getContent({ spaceKey: 'PO', title: 'Changed by confluence.js' });
assert.equal(found.results.length, 1);
const history = await office.content.getHistory({ id: made.id });
assert.equal(history.latest, true);
assert.equal(history.createdBy.username, 'prog-owner');
const children = await office.content.getContentChildrenByType({
  id: space.homepage.id,
  type: 'page',
  limit: 100,
});
assert.ok(children.results.some((child) => child.id === made.id));

const shown = await office.contentBody.convertContentBody({
  to: 'view',
  value: '<p>Shown</p>',
  representation: 'storage',
});
assert.match(shown.value, /<p>Shown<\/p>/);

await office.content.deleteLabel({ id: made.id, labelId: 'by-a-client' });
await office.content.deleteContent({ id: made.id });
await assert.rejects(office.content.getContentById({ id: made.id }), (gone) => {
  assert.equal(gone.response.status, 404);
  return true;
});
