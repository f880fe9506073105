// What people do with the npm package jira-client against Jira Data Center, here against the
// workspace: node jira.mjs <address of the Jira side>
import assert from 'node:assert/strict';
import JiraApi from 'jira-client';

const address = new URL(process.argv[2]);
const jira = new JiraApi({
  protocol: address.protocol.replace(':', ''),
  host: address.hostname,
  port: address.port,
  base: address.pathname.replaceAll('/', ''),
  username: 'prog-owner',
  password: 'prog-owner',
  apiVersion: '2',
});

assert.equal((await jira.getCurrentUser()).name, 'prog-owner');
assert.equal((await jira.getServerInfo()).deploymentType, 'Server');
const project = await jira.getProject('SCP');
assert.ok(project.issueTypes.some((type) => type.name === 'Action Item'));
assert.ok((await jira.listProjects()).some((one) => one.key === 'SCP'));
assert.ok((await jira.listIssueTypes()).some((type) => type.name === 'Inquiry'));
assert.ok((await jira.listPriorities()).some((priority) => priority.name === 'Medium'));
assert.ok((await jira.listStatus()).some((status) => status.name === 'In Progress'));
const quarter = (await jira.listFields()).find((field) => field.name === 'Quarter');

const made = await jira.addNewIssue({
  fields: {
    project: { key: 'SCP' },
    issuetype: { name: 'Action Item' },
    summary: 'Made by jira-client',
    assignee: { name: 'ops-owner' },
    duedate: '2099-12-31',
    labels: ['by-a-client'],
    [quarter.id]: '2099-Q4',
  },
});
assert.match(made.key, /^SCP-\d+$/);
assert.ok(made.self.endsWith(`/rest/api/2/issue/${made.id}`));

const issue = await jira.findIssue(made.key, 'changelog');
assert.equal(issue.fields.assignee.displayName, 'Marcus Hill');
assert.equal(issue.fields.duedate, '2099-12-31');
assert.equal(issue.fields[quarter.id], '2099-Q4');
assert.equal(issue.changelog.total, 0);

await jira.updateIssue(made.key, { fields: { summary: 'Changed by jira-client' } });
await jira.updateAssignee(made.key, 'prog-owner');
const comment = await jira.addComment(made.key, 'A comment by a client');
assert.equal(comment.author.name, 'prog-owner');
assert.equal((await jira.getComments(made.key)).total, 1);

const { transitions } = await jira.listTransitions(made.key);
const start = transitions.find((step) => step.to.name === 'In Progress');
await jira.transitionIssue(made.key, { transition: { id: start.id } });
assert.equal((await jira.findIssue(made.key)).fields.status.name, 'In Progress');

const link = { globalId: 'by-a-client', object: { url: 'https://district.example/', title: 'Site' } };
const linked = await jira.createRemoteLink(made.key, link);
assert.equal((await jira.createRemoteLink(made.key, link)).id, linked.id);
assert.equal((await jira.getRemoteLinks(made.key)).length, 1);

const found = await jira.searchJira('labels = by-a-client ORDER BY created DESC', {
  fields: ['summary', 'status'],
  maxResults: 5,
});
assert.equal(found.total, 1);
assert.equal(found.issues[0].fields.summary, 'Changed by jira-client');
await assert.rejects(jira.searchJira('nowhere = 1'), /“nowhere” does not exist/);

const other = await jira.addNewIssue({
  fields: { project: { key: 'SCP' }, issuetype: { name: 'Inquiry' }, summary: 'Another one' },
});
await jira.issueLink({
  type: { name: 'Relates' },
  inwardIssue: { key: made.key },
  outwardIssue: { key: other.key },
});
assert.equal((await jira.findIssue(made.key)).fields.issuelinks.length, 1);

const boards = await jira.getAllBoards(0, 50, undefined, undefined, 'SCP');
assert.equal(boards.values.length, 1);
const [board] = boards.values;
assert.equal((await jira.getBoard(board.id)).name, board.name);
const columns = (await jira.getConfiguration(board.id)).columnConfig.columns;
assert.ok(columns.length >= 3);
const cards = await jira.getIssuesForBoard(board.id, 0, 50, 'labels = by-a-client');
assert.deepEqual(cards.issues.map((card) => card.key), [made.key]);

const people = await jira.searchUsers({ username: 'Priya' });
assert.deepEqual(people.map((person) => person.name), ['prog-owner']);
await assert.rejects(jira.findIssue('SCP-999999'), /Issue Does Not Exist/);
