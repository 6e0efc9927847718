/** Members, their sign-ins and the attempts to sign in. */
package org.mememuseum.adapter.dynamodb.member;
