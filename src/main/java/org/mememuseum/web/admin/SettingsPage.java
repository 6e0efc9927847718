package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.route.Route;
import org.mememuseum.settings.Setting;
import org.mememuseum.settings.Setting.Section;
import org.mememuseum.settings.SettingValues;
import org.mememuseum.settings.SettingsAdministration;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Fields;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /admin/settings}: what admins change while the museum runs, a form for each section. */
@Named
@RequestScoped
public class SettingsPage {
  private CurrentMember me;
  private SettingsAdministration administration;
  private BaseUrl baseUrl;
  private Phrases phrases;
  private Texts texts;
  private Map<String, String> parameters;
  private SettingValues values;
  private final Map<Setting, String> input = new EnumMap<>(Setting.class);

  protected SettingsPage() {}

  @Inject
  public SettingsPage(
      CurrentMember me,
      SettingsAdministration administration,
      BaseUrl baseUrl,
      Phrases phrases,
      Texts texts,
      @RequestParameterMap Map<String, String> parameters) {
    this.me = me;
    this.administration = administration;
    this.baseUrl = baseUrl;
    this.phrases = phrases;
    this.texts = texts;
    this.parameters = parameters;
  }

  @PostConstruct
  void load() {
    values = administration.get(me.get());
  }

  /** Saves the section whose button was pressed, if all its values are valid. */
  public void save() {
    var section =
        sections()
            .filter(each -> each.slug().equals(parameters.get("row")))
            .findAny()
            .orElseThrow(NotFoundException::new);
    Setting.of(section).forEach(each -> input.put(each, parameters.getOrDefault(each.key(), "")));
    var wrong = administration.validate(me.get(), input);
    wrong.forEach((setting, refusal) -> Fields.refuse(setting.key(), texts.sentence(refusal)));
    if (!wrong.isEmpty()) {
      throw new InvalidInputException("settings", "wrong", wrong.size());
    }
    administration.change(me.get(), SettingField.revision(parameters), input);
    SeeOther.at(Route.SETTINGS.path() + "#section-" + section.slug(), "settingsSaved");
  }

  /** Makes a new invitation link. */
  public void renewInvitation() {
    administration.renewInvitation(me.get());
    SeeOther.at(Route.SETTINGS.path() + "#section-people", "invitationRenewed");
  }

  private static Stream<Section> sections() {
    return Arrays.stream(Section.values())
        .filter(section -> section != Section.NONE && section != Section.POLICY);
  }

  public List<SectionView> getSections() {
    return sections()
        .map(
            section ->
                new SectionView(
                    section.slug(),
                    phrases.word("settings." + section.slug()),
                    Setting.of(section).stream().map(this::field).toList()))
        .toList();
  }

  private SettingField field(Setting setting) {
    return SettingField.of(setting, values, input.get(setting), phrases);
  }

  /** Returns the number of the revision that the page shows. */
  public int getRevision() {
    return values.revision();
  }

  /** Returns the invitation link; empty if there is none. */
  public String getInvitation() {
    String code = values.text(Setting.INVITATION);
    return code.isEmpty() ? "" : baseUrl.address(Route.REGISTER.path() + "?invitation=" + code);
  }

  /** A section of the page. */
  public record SectionView(String slug, String title, List<SettingField> fields) {
    public SectionView {
      fields = List.copyOf(fields);
    }
  }
}
