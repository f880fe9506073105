// Forms marked data-tandem-autosave are saved a moment after the last key, without moving the focus
// or saying more than their status line does. A form whose save was refused waits for its button.
import { submit } from "./form.js";

const AFTER_MS = 1500;

export function enhanceAutosave(root) {
  root.querySelectorAll("form[data-tandem-autosave]").forEach((form) => {
    let timer = 0;
    const stop = () => clearTimeout(timer);
    form.addEventListener("input", () => {
      stop();
      timer = setTimeout(() => submit(form, { save: "keep", quiet: true }), AFTER_MS);
    });
    form.addEventListener("submit", stop);
    form.addEventListener("tandem:draft", stop);
  });
}
