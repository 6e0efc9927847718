/**
 * Who people are: registering, signing in, profiles, roles.
 *
 * <p>E-mail addresses are private: {@link org.mememuseum.member.EmailAddress} hides itself in text.
 */
package org.mememuseum.member;
