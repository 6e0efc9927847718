package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.moderation.PolicyAdministration;
import org.mememuseum.moderation.PolicyReplay;
import org.mememuseum.route.Route;
import org.mememuseum.settings.Setting;
import org.mememuseum.settings.SettingsAdministration;
import org.mememuseum.statistics.ServerFacts;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Fields;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/**
 * {@code /admin/policy}: the rules for examined pictures, or the house rules where there are none.
 */
@Named
@RequestScoped
public class PolicyPage {
  private static final int REVISIONS = 20;
  private static final int SHOWN_CHANGES = 60;
  private static final Texts TEXTS = new Texts();

  private CurrentMember me;
  private PolicyAdministration administration;
  private SettingsAdministration settings;
  private PolicyHistory history;
  private ServerFacts server;
  private Phrases phrases;
  private Map<String, String> parameters;
  private PolicyAdministration.Numbered current;
  private PolicyForm form;
  private Optional<PolicyReplay> replay = Optional.empty();

  protected PolicyPage() {}

  @Inject
  public PolicyPage(
      CurrentMember me,
      PolicyAdministration administration,
      SettingsAdministration settings,
      PolicyHistory history,
      ServerFacts server,
      Phrases phrases,
      @RequestParameterMap Map<String, String> parameters) {
    this.me = me;
    this.administration = administration;
    this.settings = settings;
    this.history = history;
    this.server = server;
    this.phrases = phrases;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    current = administration.get(me.get());
    form = PolicyForm.of(current.policy());
  }

  /** Shows what the rules in the form would have decided; saves nothing. */
  public void replay() {
    requireValidForm();
    replay = Optional.of(administration.replay(me.get(), form.rules(), form.otherwise()));
  }

  /** Saves the rules in the form. */
  public void save() {
    requireValidForm();
    administration.save(me.get(), basedOn(), form.rules(), form.otherwise());
    SeeOther.at(Route.POLICY.path(), "policySaved");
  }

  private void requireValidForm() {
    form = PolicyForm.sent(current.policy().parents(), parameters);
    form.labels().stream()
        .filter(label -> !form.isValid(label))
        .forEach(
            label ->
                Fields.refuse("hold-" + PolicyForm.slug(label), phrases.word("policy.wrongRule")));
    if (!form.isValid()) {
      throw new InvalidInputException("policy", "wrong");
    }
  }

  /** Makes the policy whose button was pressed the current one. */
  public void rollBack() {
    String number = parameters.getOrDefault("row", "");
    if (!number.matches("\\d{1,9}")) {
      throw new NotFoundException();
    }
    administration.rollBack(me.get(), basedOn(), Integer.parseInt(number));
    SeeOther.at(Route.POLICY.path(), "policyRolledBack");
  }

  /** Saves what the house rules say. */
  public void saveHouseRules() {
    String value = parameters.getOrDefault(Setting.EXAMINATION.key(), "");
    settings.change(me.get(), basedOn(), Map.of(Setting.EXAMINATION, value));
    SeeOther.at(Route.POLICY.path(), "policySaved");
  }

  private int basedOn() {
    return SettingField.revision(parameters);
  }

  /** Returns whether a service examines the pictures, so that there is a policy. */
  public boolean isExamined() {
    return !server.backend().equals("local");
  }

  /** Returns what the house rules say, and the number of the revision. */
  public HouseRulesView getHouseRules() {
    var values = settings.get(me.get());
    return new HouseRulesView(
        values.revision(), SettingField.of(Setting.EXAMINATION, values, null, phrases));
  }

  public int getNumber() {
    return current.number();
  }

  public String getVersion() {
    return current.policy().version();
  }

  public List<PolicyRow> getRows() {
    return form.labels().stream().map(label -> PolicyRow.of(label, form, phrases)).toList();
  }

  /** Returns what a replay found; empty without one. */
  public List<ReplayView> getReplays() {
    return replay.map(found -> ReplayView.of(found, SHOWN_CHANGES, phrases, TEXTS)).stream()
        .toList();
  }

  public List<PolicyHistory.Entry> getHistory() {
    return history.find(me.get(), REVISIONS);
  }

  /** What the house rules say. */
  public record HouseRulesView(int revision, SettingField field) {}
}
