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
        offerPartnerships(state.$container);
        offerChoices(state.$container);
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

  function offerPartnerships($container) {
    var $select = $container.find("select[data-tandem-partnerships]");
    if (!$select.length) {
      return;
    }
    window.jQuery.getJSON(url("partnerships?limit=100"), function (body) {
      body.results.forEach(function (one) {
        var label = one.title + " (" + one.schoolYear + ")";
        $select.append(window.jQuery("<option></option>").val(one.id).text(label));
      });
    });
  }

  /** What the policy pack lists for a field, and what it means. */
  function offerChoices($container) {
    var $selects = $container.find("select[data-tandem-choices]");
    if (!$selects.length) {
      return;
    }
    window.jQuery.getJSON(url("partnerships/choices"), function (body) {
      body.fields.forEach(function (field) {
        var $select = $selects.filter("[name='" + field.name + "']");
        field.choices.forEach(function (choice) {
          offer($container, $select, choice);
        });
      });
    });
  }

  function offer($container, $select, choice) {
    if (!$select.length) {
      return;
    }
    var $known = $select.find("option").filter(function () {
      return this.value === choice.id;
    });
    if ($known.length) {
      $known.text(choice.title);
    } else {
      $select.append(window.jQuery("<option></option>").val(choice.id).text(choice.title));
    }
    if (choice.text) {
      var $name = window.jQuery("<strong></strong>").text(choice.title + ": ");
      $container
        .find("#" + $select.attr("id") + "-description")
        .append(window.jQuery("<p></p>").append($name, document.createTextNode(choice.text)));
    }
  }
})();
