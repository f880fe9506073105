// What Tandem adds to pages; each module looks for its own markup.
import { enhanceAutosave } from "./autosave.js";
import { enhanceForms } from "./form.js";
import { enhanceCreateLinks } from "./create.js";
import { enhanceChoices } from "./choices.js";
import { enhanceFields } from "./fields.js";
import { enhanceFilters } from "./filter.js";
import { enhanceMeetings } from "./meeting.js";
import { enhanceMore } from "./more.js";
import { enhanceRefresh } from "./refresh.js";
import { enhancePacks } from "./packs.js";
import { enhanceReloads } from "./reload.js";

enhanceForms(document);
enhanceCreateLinks(document);
enhanceChoices(document);
enhanceFields(document);
enhanceMeetings(document);
enhanceMore(document);
enhanceFilters(document);
enhanceRefresh(document);
enhancePacks(document);
enhanceReloads(document);
enhanceAutosave(document);

// The Create dialog shows wizards after the page has loaded.
document.addEventListener("content-added", (event) => {
  enhanceForms(event.target);
  enhanceChoices(event.target);
  enhanceFields(event.target);
});
