/** The pages of a member: registration, login, dashboard, profile and notices. */
package org.mememuseum.web.account;
