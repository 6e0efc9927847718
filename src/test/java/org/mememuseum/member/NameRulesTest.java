package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "crumb",
        "Crumb_1",
        "Żółw",
        "Nguyễn",
        "wow.xhtml",
        "Кот",
        "猫の写真",
        "猫cat",
        "고양이cat",
        "שלום",
        "เด็กดี",
        "administration",
        "viewer",
        "tagger",
        "stefan"
      })
  void ordinaryNamesMayBeChosen(String name) {
    assertThatCode(() -> new PublicName(name).requireChoosable()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u1160\u1160",
        "dir\u034fector",
        "director\ufe0f",
        "ab\u3164",
        "\u115f\u1160\u115f"
      })
  void whatIsHiddenInANameIsRefused(String name) {
    requireRefused(name, "name.invisible");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Za\u0300\u0301\u0302\u0303", "Zzz\u0337\u0338\u0322\u0323"})
  void pilesOfMarksAreRefused(String name) {
    requireRefused(name, "name.marks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d\u0456rector", "\u0430nna", "cr\u03c5mb", "sc\u043epe"})
  void lettersOfScriptsThatLookAlikeAreNotMixed(String name) {
    requireRefused(name, "name.mixed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "Admin",
        "ADMIN",
        "adm1n",
        "a.d.m.i.n",
        "admín",
        "moderator",
        "m0derator",
        "mod",
        "curator",
        "system",
        "sy5tem",
        "support",
        "staff",
        "root",
        "r00t",
        "meme-museum",
        "meme_museum",
        "director",
        "Director",
        "d1rector",
        "upload",
        "view",
        "login",
        "1ogin",
        "rnoderator",
        "MemeMuseurn"
      })
  void whatTheMuseumGoesByItselfIsReserved(String name) {
    requireRefused(name, "name.reserved");
  }

  @ParameterizedTest
  @CsvSource({"Rosa, rosa", "paypaI, PayPal", "b0b, Bob", "wow1, wowl", "mom, rnorn", "Igor, lgor"})
  void namesThatLookAlikeShareAKey(String name, String lookAlike) {
    assertThat(new PublicName(name).keys()).containsAnyElementsOf(new PublicName(lookAlike).keys());
    assertThat(new PublicName(name).keys()).startsWith(new PublicName(name).key());
  }

  @ParameterizedTest
  @CsvSource({"mai, mal", "resume, résumé", "ka-fka, ka_fka", "strasse, Straße", "猫の写真, 猫と写真"})
  void namesThatDoNotLookAlikeShareNone(String name, String different) {
    assertThat(new PublicName(name).keys())
        .doesNotContainAnyElementsOf(new PublicName(different).keys());
  }

  private static void requireRefused(String name, String key) {
    assertThatThrownBy(() -> new PublicName(name).requireChoosable())
        .hasFieldOrPropertyWithValue("messageKey", key);
  }
}
