// Confluence's Create dialog: checks a wizard's inputs on the server before the page is made, and
// shows what is wrong at the fields. Elsewhere the server shows the wizard itself and this does
// nothing.
(function () {
  "use strict";
  var blueprint = window.Confluence && window.Confluence.Blueprint;
  if (!blueprint || !blueprint.setWizard || !window.AJS || !window.jQuery) {
    return;
  }
  ["partnership", "readiness", "agreement", "meeting"].forEach(function (name) {
    blueprint.setWizard("org.tandem.partnerships:" + name + "-item", function (wizard) {
      wizard.on("submit." + name + "-page", function (event, state) {
        return check(name + "-blueprint", state);
      });
      wizard.on("post-render." + name + "-page", function (event, state) {
        // The modules offer the partnerships, and the fields that depend on them.
        state.$container[0].dispatchEvent(new CustomEvent("content-added", { bubbles: true }));
      });
    });
  });

  function url(path) {
    return window.AJS.contextPath() + "/rest/tandem/1.0/" + path;
  }

  /** The dialog waits for nothing, so this request does: false keeps the dialog open. */
  function check(key, state) {
    var accepted = false;
    state.$container.find(".tandem-error").remove();
    window.jQuery.ajax({
      url: url("wizard/" + key),
      type: "POST",
      async: false,
      contentType: "application/json",
      headers: { "X-Atlassian-Token": "no-check" },
      data: JSON.stringify(state.pageData),
      success: function () {
        accepted = true;
      },
      error: function (response) {
        showErrors(state.$container, response.responseJSON || {});
      },
    });
    return accepted;
  }

  function showErrors($container, body) {
    var errors = body.errors || {};
    Object.keys(errors).forEach(function (field) {
      var $error = window.jQuery("<div class='error tandem-error'></div>").text(errors[field]);
      $container.find("[name='" + field + "']").after($error);
    });
    if (!Object.keys(errors).length) {
      var $message = window.jQuery("<div class='error tandem-error'></div>").text(body.message || "");
      $container.find("form").prepend($message);
    }
  }
})();
