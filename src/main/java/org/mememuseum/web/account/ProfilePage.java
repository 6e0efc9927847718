package org.mememuseum.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.member.Bio;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.Profiles;
import org.mememuseum.member.PublicName;
import org.mememuseum.route.Route;
import org.mememuseum.web.faces.InvalidForm;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.SeeOther;

/** {@code /profile}: a member's public profile, and the change of their password. */
@Named
@RequestScoped
public class ProfilePage {
  private CurrentMember me;
  private Profiles profiles;
  private PublicName name;
  private Bio bio = Bio.NONE;
  private String currentPassword;
  private NewPassword password;

  protected ProfilePage() {}

  @Inject
  public ProfilePage(CurrentMember me, Profiles profiles) {
    this.me = me;
    this.profiles = profiles;
  }

  @PostConstruct
  void load() {
    name = me.get().name();
    bio = me.get().bio();
  }

  /** Saves the name and bio. */
  public void save() {
    profiles.present(me.get(), name, bio);
    SeeOther.at(Route.PROFILE.path(), "profileChanged");
  }

  /** Checks the name if the bio is invalid. */
  public void checkName() {
    InvalidForm.check(
        form ->
            form.value("name", PublicName.class)
                .ifPresent(chosen -> profiles.checkName(me.get(), chosen)));
  }

  /** Checks the current password if the new one is invalid. */
  public void checkPasswords() {
    InvalidForm.check(
        form ->
            form.value("currentPassword", String.class)
                .ifPresent(
                    current ->
                        profiles.checkPasswords(
                            me.get(),
                            current,
                            form.value("password", NewPassword.class),
                            me.token())));
  }

  /** Changes the password, and logs other devices out. */
  public void changePassword() {
    profiles.changePassword(me.get(), currentPassword, password, me.token());
    SeeOther.at(Route.PROFILE.path(), "passwordChanged");
  }

  /** Returns the link to the member's public page. */
  public String getHref() {
    return Links.to(me.get().name());
  }

  public PublicName getName() {
    return name;
  }

  public void setName(PublicName name) {
    this.name = name;
  }

  public Bio getBio() {
    return bio;
  }

  public void setBio(Bio bio) {
    this.bio = bio;
  }

  public String getCurrentPassword() {
    return currentPassword;
  }

  public void setCurrentPassword(String currentPassword) {
    this.currentPassword = currentPassword;
  }

  public NewPassword getPassword() {
    return password;
  }

  public void setPassword(NewPassword password) {
    this.password = password;
  }
}
