// Classic script: loads the ES modules, which products batch and defer differently. Addresses are
// built from the context path, since a batched script does not know where it came from. Forms that
// the modules send wait for them, so that somebody who is quicker than the network loses nothing.
(function () {
  "use strict";
  var meta = document.querySelector('meta[name="ajs-context-path"]');
  var script = document.createElement("script");
  script.type = "module";
  script.src =
    (meta ? meta.content : "") +
    "/download/resources/org.tandem.partnerships:tandem-web/js/tandem.js";
  var early = [];

  function hold(event) {
    if (event.target.matches("form[data-tandem-form], form[data-tandem-pack]")) {
      event.preventDefault();
      event.stopPropagation();
      early = [{ form: event.target, submitter: event.submitter }];
    }
  }

  function release() {
    document.removeEventListener("submit", hold, true);
    early.forEach(function (one) {
      one.form.requestSubmit(one.submitter);
    });
  }

  document.addEventListener("submit", hold, true);
  script.addEventListener("load", release);
  script.addEventListener("error", release);
  document.head.appendChild(script);
})();
