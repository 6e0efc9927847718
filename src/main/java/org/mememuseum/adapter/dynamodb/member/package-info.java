/** Stores members, their sign-ins and counted attempts. */
package org.mememuseum.adapter.dynamodb.member;
