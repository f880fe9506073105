/** What every page of the Jira side gets: focus on what went wrong, names while typing. */
import { startPeopleLookup } from './people.js';
import { startProjectKey } from './project-key.js';

document.querySelector('#error-summary, #conflict, [aria-invalid="true"]')?.focus();
startPeopleLookup(document);
startProjectKey(document);
