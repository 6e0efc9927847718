package org.mememuseum.adapter.houserules;

import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.moderation.ModeratorContract;

class HouseRulesTest implements ModeratorContract {
  @Override
  public Moderator moderator() {
    return new HouseRules(() -> HouseRules.Mode.APPROVE);
  }

  @Override
  public Moderator holdingModerator() {
    return new HouseRules(() -> HouseRules.Mode.HOLD);
  }

  @Override
  public Meme harmless() {
    return Memes.aMeme().build();
  }
}
