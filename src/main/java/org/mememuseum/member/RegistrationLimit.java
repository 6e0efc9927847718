package org.mememuseum.member;

/** The rate limit of registrations from one address. */
public record RegistrationLimit(AttemptLimit perAddress) {}
