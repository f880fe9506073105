// What Tandem adds to pages; each module looks for its own markup.
import { enhanceForms } from "./form.js";
import { enhanceCreateLinks } from "./create.js";
import { enhanceChoices } from "./choices.js";

enhanceForms(document);
enhanceCreateLinks(document);
enhanceChoices(document);
