// Classic script: loads the ES modules, which products batch and defer differently. Addresses are
// built from the context path, since a batched script does not know where it came from.
(function () {
  "use strict";
  var meta = document.querySelector('meta[name="ajs-context-path"]');
  var script = document.createElement("script");
  script.type = "module";
  script.src =
    (meta ? meta.content : "") +
    "/download/resources/org.tandem.partnerships:tandem-web/js/tandem.js";
  document.head.appendChild(script);
})();
