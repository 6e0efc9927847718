package org.mememuseum.member;

/** How many may register from one address. */
public record RegistrationLimit(AttemptLimit perAddress) {}
