package org.mememuseum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.InvalidInputException;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.memory.MemoryRevisions;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class SettingsAdministrationTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryRevisions revisions = new MemoryRevisions();
  private final SettingDefaults defaults = Defaults.lowest();
  private final RecordedEvents<DocumentChanged> changed = new RecordedEvents<>();
  private final SettingsAdministration administration =
      new SettingsAdministration(revisions, defaults, changed, clock);
  private final Member admin = Members.aMember().as(Role.ADMIN).build();

  private void change(Setting setting, String value) {
    administration.change(admin, administration.get(admin).revision(), Map.of(setting, value));
  }

  @Test
  void whatNobodyChangedHasItsDefault() {
    assertThat(administration.get(admin).text(Setting.REGISTRATION)).isEqualTo("open");
    assertThat(administration.get(admin).revision()).isZero();
  }

  @Test
  void aChangeIsARevisionAndTellsWhatChanged() {
    change(Setting.TRUST, "3");
    change(Setting.BANNER, "Größe: = # !\n\\ Zweite Zeile");

    var values = administration.get(admin);
    assertThat(values.number(Setting.TRUST)).isEqualTo(3);
    assertThat(values.text(Setting.BANNER)).isEqualTo("Größe: = # !\n\\ Zweite Zeile");
    assertThat(values.revision()).isEqualTo(2);
    assertThat(changed.fired())
        .first()
        .isEqualTo(new DocumentChanged(Document.SETTINGS, admin.id(), "trust 0 → 3"));
  }

  @Test
  void longTextsAndTheInvitationAreNotInTheLog() {
    change(Setting.ABOUT, "A long story.");
    administration.renewInvitation(admin);

    assertThat(changed.fired())
        .extracting(DocumentChanged::details)
        .containsExactly("about", "invitation");
  }

  @Test
  void whatEqualsTheDefaultFollowsIt() {
    change(Setting.TRUST, "3");
    change(Setting.TRUST, "");

    assertThat(administration.get(admin).changed()).isEmpty();
  }

  @Test
  void savingWithoutAChangeMakesNoRevision() {
    change(Setting.TRUST, "0");

    assertThat(administration.get(admin).revision()).isZero();
    assertThat(changed.fired()).isEmpty();
  }

  @Test
  void anOldPageDoesNotOverwriteALaterChange() {
    change(Setting.TRUST, "3");

    assertThatThrownBy(
            () -> administration.change(admin, 0, Map.of(Setting.BANNER, "An old page.")))
        .isInstanceOf(RevisionConflictException.class);
    assertThat(administration.get(admin).text(Setting.BANNER)).isEmpty();
  }

  @Test
  void ifOneValueIsInvalidNothingIsSaved() {
    var input = Map.of(Setting.TRUST, "3", Setting.REGISTRATION, "ajar");

    assertThat(administration.validate(admin, input)).containsOnlyKeys(Setting.REGISTRATION);
    assertThatThrownBy(() -> administration.change(admin, 0, input))
        .isInstanceOf(InvalidInputException.class);
    assertThat(administration.get(admin).revision()).isZero();
  }

  @Test
  void theServersOwnLimitsHold() {
    assertThatThrownBy(() -> change(Setting.UPLOAD_BYTES, "100001"))
        .hasMessage("setting.aboveLimit");
    change(Setting.UPLOAD_BYTES, "50000");

    assertThat(administration.get(admin).number(Setting.UPLOAD_BYTES)).isEqualTo(50_000);
  }

  @Test
  void aNewInvitationEndsTheOldOne() {
    administration.renewInvitation(admin);
    String first = administration.get(admin).text(Setting.INVITATION);
    administration.renewInvitation(admin);

    assertThat(administration.get(admin).text(Setting.INVITATION))
        .hasSizeGreaterThan(20)
        .isNotEqualTo(first);
  }

  @Test
  void aBrokenRevisionCountsAsUnchanged() {
    var broken = "trust=many\nregistration=closed\nremoved=1\nbanner=\\u00zz";
    revisions.add(new Revision(Document.SETTINGS, 1, clock.instant(), admin.id(), broken));
    assertThat(administration.get(admin).text(Setting.REGISTRATION)).isEqualTo("open");

    revisions.add(
        new Revision(
            Document.SETTINGS, 2, clock.instant(), admin.id(), "trust=many\nregistration=closed"));

    assertThat(administration.get(admin).text(Setting.REGISTRATION)).isEqualTo("closed");
    assertThat(administration.get(admin).number(Setting.TRUST)).isZero();
  }

  @Test
  void serversFollowAChangeWhenTheyReadAnewAndAtOnceWhereItWasMade() {
    var here = new CurrentSettings(revisions, defaults);
    var elsewhere = new CurrentSettings(revisions, defaults);
    here.get();
    elsewhere.get();

    change(Setting.TRUST, "3");
    changed.fired().forEach(here::onChanged);

    assertThat(here.get().number(Setting.TRUST)).isEqualTo(3);
    assertThat(elsewhere.get().number(Setting.TRUST)).isZero();
    elsewhere.refresh();
    assertThat(elsewhere.get().number(Setting.TRUST)).isEqualTo(3);
  }

  @Test
  void whileTheStoreIsUnavailableTheLastValuesApply() {
    change(Setting.TRUST, "3");
    var failing = new FailingRevisions();
    var current = new CurrentSettings(failing, defaults);
    assertThat(current.get().number(Setting.TRUST)).isEqualTo(3);

    failing.fails = true;
    current.refresh();

    assertThat(current.get().number(Setting.TRUST)).isEqualTo(3);
  }

  private final class FailingRevisions implements RevisionStore {
    private boolean fails;

    @Override
    public void add(Revision revision) {
      revisions.add(revision);
    }

    @Override
    public Optional<Revision> findLatest(Document document) {
      if (fails) {
        throw new StoreUnavailableException(null);
      }
      return revisions.findLatest(document);
    }

    @Override
    public Optional<Revision> find(Document document, int number) {
      return revisions.find(document, number);
    }

    @Override
    public List<Revision> findBefore(Document document, int before, int limit) {
      return revisions.findBefore(document, before, limit);
    }
  }
}
