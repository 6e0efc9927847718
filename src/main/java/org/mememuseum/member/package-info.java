/**
 * Members: registration, login, profiles, roles, rate limits.
 *
 * <p>E-mail addresses are private: {@link org.mememuseum.member.EmailAddress} hides itself in text.
 */
package org.mememuseum.member;
