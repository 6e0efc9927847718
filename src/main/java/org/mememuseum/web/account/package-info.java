/** The pages of a member: registering, signing in, dashboard, profile and notices. */
package org.mememuseum.web.account;
